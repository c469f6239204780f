package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.post.LettersToPost;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Questions to an employee who asked for something and has no login: they go by post. */
@Component
class RequestPost implements LettersToPost {

    private final RequestTable requests;
    private final LoketSupplements supplements;
    private final RequestNotes notes;
    private final References references;
    private final Persons persons;
    private final DutchFormats formats;

    RequestPost(
            RequestTable requests, LoketSupplements supplements, RequestNotes notes, References references, Persons persons, DutchFormats formats) {
        this.requests = requests;
        this.supplements = supplements;
        this.notes = notes;
        this.references = references;
        this.persons = persons;
        this.formats = formats;
    }

    @Override
    public String processId() {
        return AuthorityRequests.PROCESS;
    }

    @Override
    public String auditType() {
        return "request";
    }

    @Override
    public String says(String kind) {
        return "request.letter-to-employee." + kind;
    }

    @Override
    public Addressee addressee(String requestId) {
        Person employee = persons.find(references.personOf(requests.get(requestId).dossierId())).orElseThrow();
        return new Addressee(employee.fullName(), employee.address() == null ? List.of() : employee.address().lines());
    }

    /** What is asked by letter is asked on the day of posting. */
    @Override
    public void posted(String requestId, String kind, LocalDate on, Viewer viewer) {
        notes.didAtLoket(requests.get(requestId), viewer, Words.in(Language.DUTCH, "request.kept.letter-posted", formats.date(on)), null);
        if (kind.equals(RequestLetter.MORE.name())) {
            supplements.askedByLetter(requestId, on, viewer);
        }
    }
}
