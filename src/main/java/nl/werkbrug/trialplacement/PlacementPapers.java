package nl.werkbrug.trialplacement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.TrialAgreement;
import nl.werkbrug.document.TrialLetter;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreement for three signatures, and what the employee gets to read at the end. Nothing is sent. */
@Component
public class PlacementPapers {

    private final PlacementTable table;
    private final PlacementFacts facts;
    private final Employers employers;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final PlacementNotes notes;
    private final Clock clock;

    PlacementPapers(
            PlacementTable table, PlacementFacts facts, Employers employers, Parties parties, Persons persons, References references,
            PdfRenderer renderer, DocumentStore documents, PlacementNotes notes, Clock clock) {
        this.table = table;
        this.facts = facts;
        this.employers = employers;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.notes = notes;
        this.clock = clock;
    }

    /** Makes and keeps the agreement; a second time changes nothing. */
    @Transactional
    public void agreement(String id) {
        TrialPlacement it = table.lock(id);
        if (it.agreement().documentId() != null) {
            return;
        }
        String document = keep(it, new TrialAgreement(
                letter(it), person(it).fullName(), authority(it),
                new TrialAgreement.Period(it.days().first(), it.days().last(), number(it, "trial.hoursPerWeek")),
                new TrialAgreement.Work(
                        text(it, HirePaths.FUNCTION), text(it, "trial.tasks"), text(it, HirePaths.SUPERVISOR),
                        text(it, "trial.guidance"), text(it, HirePaths.HIRER), text(it, "trial.expenses")),
                new TrialAgreement.Insurance(text(it, "trial.liabilityInsurer"), accidents(it)),
                new TrialAgreement.After(
                        facts.date(it, PlacementFacts.CONTRACT_FROM).orElse(null), number(it, "trial.contractHours")),
                it.decision().on(), it.decision().conditions()));
        table.agreement(id, document);
        notes.happened(it, "agreement", Words.in(Language.DUTCH, "trialplacement.kept.agreement"), document);
    }

    @Transactional
    public void hired(String id) {
        letter(id, TrialLetter.Outcome.HIRED);
    }

    @Transactional
    public void notHired(String id) {
        letter(id, TrialLetter.Outcome.NOT_HIRED);
    }

    /** @param began whether it had begun when it was stopped */
    @Transactional
    public void stopped(String id, boolean began) {
        TrialPlacement it = table.lock(id);
        keepLetter(it, new TrialLetter(
                letter(it), TrialLetter.Outcome.STOPPED, it.days().first(), began ? it.days().last() : null, null,
                it.closing().because(), authority(it)));
    }

    private void letter(String id, TrialLetter.Outcome outcome) {
        TrialPlacement it = table.lock(id);
        LocalDate startsOn = outcome == TrialLetter.Outcome.HIRED ? facts.date(it, HirePaths.STARTS_ON).orElse(null) : null;
        keepLetter(it, new TrialLetter(
                letter(it), outcome, it.days().first(), it.days().last(), startsOn, it.closing().because(), authority(it)));
    }

    /** A second time changes nothing. */
    private void keepLetter(TrialPlacement it, TrialLetter model) {
        if (notes.first(it, "letter")) {
            notes.happened(it, "letter-made",
                    Words.in(Language.DUTCH, "trialplacement.kept.letter-made"), keep(it, model));
        }
    }

    private String keep(TrialPlacement it, DocumentModel model) {
        return documents.store(
                renderer.render(model, clock.instant()), new StoredDocument.Place(it.dossierId(), TrialPlacement.SUBJECT),
                TimelineEntry.SYSTEM).id();
    }

    private Letter letter(TrialPlacement it) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        Person person = person(it);
        return new Letter(
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email()),
                new Letter.Party(person.fullName(), person.address().lines(), null, null, null), DutchTime.today(clock),
                references.of(it.dossierId()), null, null);
    }

    private Person person(TrialPlacement it) {
        return persons.find(references.personOf(it.dossierId())).orElseThrow();
    }

    /** Only UWV asks for this insurance. */
    private String accidents(TrialPlacement it) {
        return it.authority() == Authority.UWV ? text(it, "trial.accidentInsurer") : null;
    }

    private String authority(TrialPlacement it) {
        return it.authority() == Authority.UWV || it.municipalityId() == null
                ? it.authority().dutchLabel() : parties.find(it.municipalityId()).map(Party::name).orElse(it.authority().dutchLabel());
    }

    private String text(TrialPlacement it, String path) {
        return facts.text(it, path).orElse(null);
    }

    private BigDecimal number(TrialPlacement it, String path) {
        return facts.text(it, path).map(BigDecimal::new).orElse(null);
    }
}
