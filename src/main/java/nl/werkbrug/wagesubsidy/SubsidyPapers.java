package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** What all papers of a loonkostensubsidie share: the municipality writes to the employer, and the PDF is kept on the dossier. */
@Component
public class SubsidyPapers {

    private final Employers employers;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore store;
    private final Clock clock;

    SubsidyPapers(
            Employers employers,
            Parties parties,
            Persons persons,
            References references,
            PdfRenderer renderer,
            DocumentStore store,
            Clock clock) {
        this.employers = employers;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.store = store;
        this.clock = clock;
    }

    /** The head of a letter to the employer; the signatory may be null. */
    public Letter toEmployer(WageSubsidy it, Letter.Signatory signatory) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        return letter(it, new Letter.Party(employer.name(), employer.address().lines(), null, null, null), signatory);
    }

    /** The head of a letter to the employee; the signatory may be null. */
    public Letter toEmployee(WageSubsidy it, Letter.Signatory signatory) {
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        return letter(it, new Letter.Party(person.fullName(), person.address().lines(), null, null, null), signatory);
    }

    private Letter letter(WageSubsidy it, Letter.Party addressee, Letter.Signatory signatory) {
        Party municipality = parties.find(it.municipalityId()).orElseThrow();
        return new Letter(
                new Letter.Party(
                        municipality.name(), municipality.address().lines(), null, municipality.phone(), municipality.email()),
                addressee, DutchTime.today(clock), references.of(it.dossierId()), null, signatory);
    }

    public String employer(WageSubsidy it) {
        return employers.find(it.employerId()).orElseThrow().name();
    }

    public String employee(WageSubsidy it) {
        return persons.find(references.personOf(it.dossierId())).orElseThrow().fullName();
    }

    /** Renders and keeps the document; returns its id. */
    public String keep(WageSubsidy it, DocumentModel model) {
        return store.store(
                        renderer.render(model, clock.instant()), place(it.dossierId()), TimelineEntry.SYSTEM)
                .id();
    }

    /** Where documents about loonkostensubsidie are kept. */
    public static StoredDocument.Place place(String dossierId) {
        return new StoredDocument.Place(dossierId, WageSubsidy.SUBJECT);
    }
}
