package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.DossierParts;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermDate;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.TermNote;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** What the note about a term says: from the viewer's own party to whoever must act. */
@Component
class TermNotePaper {

    private final DeadlineReader reader;
    private final Deadlines deadlines;
    private final DossierParts parts;
    private final Parties parties;
    private final References references;
    private final Clock clock;

    TermNotePaper(
            DeadlineReader reader,
            Deadlines deadlines,
            DossierParts parts,
            Parties parties,
            References references,
            Clock clock) {
        this.reader = reader;
        this.deadlines = deadlines;
        this.parts = parts;
        this.parties = parties;
        this.references = references;
        this.clock = clock;
    }

    TermNote of(RunningDeadline it, Viewer viewer) {
        Term term = deadlines.term(it.origin().termCode());
        String mustAct = holder(it).map(Party::name).map(name -> name + " (" + it.owner().label() + ")")
                .orElse(it.owner().label());
        List<TermNote.Step> steps = reader.steps(it).stream()
                .map(step -> new TermNote.Step(step.text(), step.source()))
                .toList();
        return new TermNote(
                letter(it, viewer), it.what(), it.dates().start(),
                it.state() == DeadlineState.SUSPENDED ? null : it.dates().end(),
                term.date() == TermDate.FIRST_DAY_AFTER, mustAct, term.kind().label(), term.source(), steps,
                term.silenceRule(), term.grade().isEstimate());
    }

    private Letter letter(RunningDeadline it, Viewer viewer) {
        Party sender = parties.find(parts.own(it.dossierId(), it.subject(), viewer).partyId()).orElseThrow();
        Letter.Party addressee = holder(it).map(TermNotePaper::address)
                .orElseGet(() -> Letter.Party.of("Aan: " + it.owner().label()));
        return new Letter(
                address(sender), addressee, DutchTime.today(clock), references.of(it.dossierId()), null, null);
    }

    private Optional<Party> holder(RunningDeadline it) {
        return it.holder() == null ? Optional.empty() : parties.find(it.holder().partyId());
    }

    private static Letter.Party address(Party party) {
        return new Letter.Party(party.name(), party.address().lines(), null, party.phone(), party.email());
    }
}
