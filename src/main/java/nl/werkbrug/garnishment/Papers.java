package nl.werkbrug.garnishment;

import java.time.Clock;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.GarnishmentRef;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** What all papers of a garnishment share: who writes to whom about what, and where the PDF is kept. */
@Component
public class Papers {

    private final Employers employers;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore store;
    private final Clock clock;

    Papers(
            Employers employers,
            Persons persons,
            References references,
            PdfRenderer renderer,
            DocumentStore store,
            Clock clock) {
        this.employers = employers;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.store = store;
        this.clock = clock;
    }

    public Employer employer(Garnishment garnishment) {
        return employers.find(garnishment.employerId()).orElseThrow();
    }

    public Person employee(Garnishment garnishment) {
        return persons.find(references.personOf(garnishment.dossierId())).orElseThrow();
    }

    public String reference(Garnishment garnishment) {
        return references.of(garnishment.dossierId());
    }

    GarnishmentRef about(Garnishment garnishment) {
        return new GarnishmentRef(
                employee(garnishment).fullName(), garnishment.servedOn(), garnishment.creditor(), garnishment.bailiff().office(),
                garnishment.kind().seizes());
    }

    public Letter toBailiff(Garnishment garnishment, Letter.Signatory signatory) {
        Bailiff bailiff = garnishment.bailiff();
        Letter.Party addressee =
                new Letter.Party(bailiff.office(), bailiff.addressLines(), bailiff.name(), bailiff.phone(), bailiff.email());
        return letter(garnishment, addressee, bailiff.reference(), signatory);
    }

    public Letter toEmployee(Garnishment garnishment) {
        Person person = employee(garnishment);
        return letter(garnishment, new Letter.Party(person.fullName(), person.address().lines(), null, null, null), null, null);
    }

    /** Renders a document that is not kept. */
    RenderedDocument print(DocumentModel model) {
        return renderer.render(model, clock.instant());
    }

    /** Renders and keeps the document; returns its id. */
    public String keep(Garnishment garnishment, DocumentModel model, String madeBy) {
        return store.store(print(model), place(garnishment.dossierId()), madeBy).id();
    }

    /** Where documents about garnishments are kept. */
    public static StoredDocument.Place place(String dossierId) {
        return new StoredDocument.Place(dossierId, Garnishment.SUBJECT);
    }

    private Letter letter(Garnishment garnishment, Letter.Party addressee, String theirReference, Letter.Signatory signatory) {
        Employer employer = employer(garnishment);
        Letter.Party sender =
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email());
        return new Letter(
                sender, addressee, DutchTime.today(clock), references.of(garnishment.dossierId()), theirReference, signatory);
    }
}
