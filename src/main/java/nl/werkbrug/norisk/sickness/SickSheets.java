package nl.werkbrug.norisk.sickness;

import java.time.Clock;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.SickReportSheet;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.norisk.NoRiskTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The sheet with everything that UWV asks when an employer reports somebody. It is sent nowhere, and has no BSN and no cause. */
@Component
class SickSheets {

    private final NoRiskTable policies;
    private final SicknessDays days;
    private final Employers employers;
    private final Persons persons;
    private final Facts facts;
    private final SickContracts contracts;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final SicknessNotes notes;
    private final Clock clock;

    SickSheets(
            NoRiskTable policies, SicknessDays days, Employers employers, Persons persons, Facts facts, SickContracts contracts, References references,
            PdfRenderer renderer, DocumentStore documents, SicknessNotes notes, Clock clock) {
        this.policies = policies;
        this.days = days;
        this.employers = employers;
        this.persons = persons;
        this.facts = facts;
        this.contracts = contracts;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.notes = notes;
        this.clock = clock;
    }

    /** Makes it and keeps it behind the wall of the sickness. */
    void make(Sickness it, Viewer viewer) {
        String id = documents.store(
                renderer.render(paper(it), clock.instant()),
                new StoredDocument.Place(it.dossierId(), Sickness.SUBJECT), viewer.userId()).id();
        notes.paper(it, id, Words.in(Language.DUTCH, "norisk.kept.sheet"), viewer);
    }

    private SickReportSheet paper(Sickness it) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        DeadlineResult by = days.report(it.firstDay(), it.foundOutOn(), it.employedUntil());
        return new SickReportSheet(
                letter(it, employer), Objects.toString(employer.wageTaxNumber(), null), person.fullName(), person.birthDate(),
                facts.get(it.dossierId(), Hire.SUBJECT, HirePaths.PERSONNEL_NUMBER).map(Fact::value).orElse(null),
                policies.get(it.noRiskId()).startsOn(), it.employedUntil(), contracts.until(it.dossierId()), it.firstDay(), it.foundOutOn(), by.end(),
                by.term().text().source(), it.pay().fullAsked(), it.pay().wageValue());
    }

    private Letter letter(Sickness it, Employer employer) {
        return new Letter(
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email()),
                Letter.Party.of("Voor uzelf, bij de melding aan UWV"), DutchTime.today(clock), references.of(it.dossierId()), null, null);
    }
}
