package nl.werkbrug.request;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The papers of a request: what somebody brings in, and the letters of a municipality that decides here. */
@Component
class RequestPapers {

    private final Parties parties;
    private final Persons persons;
    private final Hires hires;
    private final RequestKinds kinds;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Clock clock;

    RequestPapers(
            Parties parties, Persons persons, Hires hires, RequestKinds kinds, References references, PdfRenderer renderer,
            DocumentStore documents, Clock clock) {
        this.parties = parties;
        this.persons = persons;
        this.hires = hires;
        this.kinds = kinds;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.clock = clock;
    }

    /** Keeps a PDF; returns its id. */
    String keepUpload(AuthorityRequest it, byte[] pdf, String title, Viewer viewer) {
        return documents.storeUpload(pdf, title, place(it), viewer.userId()).id();
    }

    /** Makes a document and keeps it on the dossier; returns its id. */
    String keep(AuthorityRequest it, DocumentModel model) {
        return documents.store(renderer.render(model, clock.instant()), place(it), TimelineEntry.SYSTEM).id();
    }

    /** The same for a letter to the employee with more in it than the employer may read: only the municipality has a copy. */
    String keepAtLoket(AuthorityRequest it, DocumentModel model) {
        return documents.storeForParty(renderer.render(model, clock.instant()), place(it), it.asked().loketId(), TimelineEntry.SYSTEM).id();
    }

    /** The same of a PDF that came by letter. */
    void keepUploadAtLoket(AuthorityRequest it, byte[] pdf, String title, Viewer viewer) {
        documents.storeUploadForParty(pdf, title, place(it), it.asked().loketId(), viewer.userId());
    }

    /** The head of a letter of today from the municipality to the employer; the signatory may be null. */
    Letter letter(AuthorityRequest it, Letter.Signatory signatory) {
        Party employer = parties.find(hires.get(it.hireId()).employerId()).orElseThrow();
        return letter(it, new Letter.Party(employer.name(), employer.address().lines(), null, null, null), signatory);
    }

    /** The head of a decision of today, to who asked for it. */
    Letter toApplicant(AuthorityRequest it, Letter.Signatory signatory) {
        return ofEmployee(it) ? letter(it, employeeParty(it), signatory) : letter(it, signatory);
    }

    /** Whether only the employee could ask for it. */
    boolean ofEmployee(AuthorityRequest it) {
        return kinds.get(it.kind()).ofEmployee();
    }

    private Letter.Party employeeParty(AuthorityRequest it) {
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        return new Letter.Party(person.fullName(), person.address() == null ? List.of() : person.address().lines(), null, null, null);
    }

    private Letter letter(AuthorityRequest it, Letter.Party addressee, Letter.Signatory signatory) {
        Party municipality = parties.find(it.asked().loketId()).orElseThrow();
        return new Letter(
                new Letter.Party(
                        municipality.name(), municipality.address().lines(), null, municipality.phone(), municipality.email()),
                addressee, DutchTime.today(clock), references.of(it.dossierId()), null, signatory);
    }

    String employee(AuthorityRequest it) {
        return persons.find(references.personOf(it.dossierId())).orElseThrow().fullName();
    }

    private static StoredDocument.Place place(AuthorityRequest it) {
        return new StoredDocument.Place(it.dossierId(), Hire.SUBJECT);
    }
}
