package nl.werkbrug.candidates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.candidates.Proposal.State;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireConsent;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.HireStart;
import nl.werkbrug.hire.NewHire;
import nl.werkbrug.party.Address;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employer answers to a proposal; the inbox has found the task to be the viewer's. */
@Service
public class ProposalAnswers {

    /** Where facts of a hire that began this way came from, in words for the reader. */
    static final String SOURCE = "voorstel";

    private final ProposalTable table;
    private final PlaceTable places;
    private final Places list;
    private final HireStart hires;
    private final Facts facts;
    private final HireKnowledge knowledge;
    private final CandidateNotes notes;
    private final AuditTrail audit;
    private final Clock clock;

    ProposalAnswers(
            ProposalTable table, PlaceTable places, Places list, HireStart hires, Facts facts,
            HireKnowledge knowledge, CandidateNotes notes, AuditTrail audit, Clock clock) {
        this.table = table;
        this.places = places;
        this.list = list;
        this.hires = hires;
        this.facts = facts;
        this.knowledge = knowledge;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Yes: the hire begins with what is known, and one place less is left. Of two people who say yes at once for the last place,
     * one comes first and the other hears that it is taken.
     *
     * @return the hire; empty when the place is given away, or the consent is over
     */
    @Transactional
    public Optional<Hire> accept(String id, Viewer viewer) {
        Place place = places.lock(table.get(id).placeId());
        Proposal it = table.get(id);
        LocalDate today = DutchTime.today(clock);
        if (!place.open() || place.left() <= 0 || it.state() != State.OFFERED || it.consent().until().isBefore(today)) {
            return Optional.empty();
        }
        Proposal.Candidate who = it.candidate();
        Hire hire = hires.begin(
                new NewHire(
                        place.employerId(), who.givenName(), who.familyName(), who.birthDate(), new Address(null, null, null), null,
                        HireConsent.none()),
                viewer);
        tell(hire, it, place, today, viewer);
        places.fill(place.id());
        table.accepted(id, hire.id());
        audit.did(viewer.userId(), "ACCEPT", "proposal", id, hire.id());
        notes.proposal(it, viewer.displayName(), "candidates.kept.accepted");
        notes.place(place, viewer.displayName(), "candidates.kept.filled", place.filled() + 1, place.content().wanted());
        return Optional.of(hire);
    }

    /**
     * No, for a reason that is about the place. A place that is gone is offered to nobody else.
     *
     * @return the place as it stands now
     */
    @Transactional
    public Place decline(String id, DeclineReason reason, Viewer viewer) {
        Place place = places.lock(table.get(id).placeId());
        table.declined(id, reason);
        audit.did(viewer.userId(), "DECLINE", "proposal", id, reason.name());
        notes.proposal(table.get(id), viewer.displayName(), "candidates.kept.declined", reason);
        return reason == DeclineReason.PLACE_GONE ? list.oneLess(place, viewer) : place;
    }

    /** A question about the work; with open hiring there is none. */
    @Transactional
    public boolean ask(String id, String question, Viewer viewer) {
        Place place = places.lock(table.get(id).placeId());
        if (place.content().openHiring()) {
            return false;
        }
        table.asked(id, question);
        audit.did(viewer.userId(), "ASK", "proposal", id, null);
        notes.proposal(table.get(id), viewer.displayName(), "candidates.kept.asked");
        return true;
    }

    private void tell(Hire hire, Proposal it, Place place, LocalDate today, Viewer viewer) {
        Place.Content content = place.content();
        fact(hire, HirePaths.FUNCTION, content.function(), today, viewer);
        fact(hire, HirePaths.HOURS, content.hours().toPlainString(), today, viewer);
        if (!content.startsOn().isBefore(today)) {
            fact(hire, HirePaths.STARTS_ON, content.startsOn().toString(), today, viewer);
        }
        List<String> tasks = content.tasks();
        for (int number = 1; number <= Math.min(tasks.size(), HirePaths.MOST_TASKS); number++) {
            fact(hire, HirePaths.taskName(number), tasks.get(number - 1), today, viewer);
        }
        fact(hire, HirePaths.RESIDENCE, it.candidate().residence(), today, viewer);
        // Where somebody lives says which municipality decides; whoever asks again may change it.
        knowledge.settleMunicipality(hire);
    }

    private void fact(Hire hire, String path, String value, LocalDate today, Viewer viewer) {
        if (facts.get(hire.dossierId(), Hire.SUBJECT, path).isEmpty()) {
            facts.put(hire.dossierId(), Hire.SUBJECT, path, value, SOURCE, today, viewer);
        }
    }
}
