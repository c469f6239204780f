package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.store.BudgetLetterTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to employees, who have no login: they go by post. Callers found the task to be the viewer's. */
@Service
public class BudgetPost {

    private final BudgetRequestTable requests;
    private final BudgetLetterTable letters;
    private final References references;
    private final Persons persons;
    private final BudgetNotes notes;
    private final DutchFormats formats;

    BudgetPost(
            BudgetRequestTable requests, BudgetLetterTable letters, References references, Persons persons, BudgetNotes notes,
            DutchFormats formats) {
        this.requests = requests;
        this.letters = letters;
        this.references = references;
        this.persons = persons;
        this.notes = notes;
        this.formats = formats;
    }

    /**
     * A letter and to whom it goes.
     *
     * @param address its lines; empty when it is not known
     */
    public record Shown(BudgetLetter letter, String name, List<String> address) {}

    @Transactional(readOnly = true)
    public Shown shown(String requestId, BudgetLetter.Kind kind) {
        Person employee = persons.find(references.personOf(requests.get(requestId).dossierId())).orElseThrow();
        return new Shown(
                letters.find(requestId, kind).orElseThrow(), employee.fullName(),
                employee.address() == null ? List.of() : employee.address().lines());
    }

    /** What sort of thing a request is for and for how much, in Dutch; what the asker wrote may say more of a person. */
    @Transactional(readOnly = true)
    public String item(String requestId) {
        BudgetRequest.Wish wish = requests.get(requestId).wish();
        String amount = formats.money(wish.amount()).replaceAll("^\\D+", "");
        return Words.in(Language.DUTCH, "custombudget.kept.item", Words.in(Language.DUTCH, wish.kind().labelKey()), amount);
    }

    /** Whether this letter was made and is not in the post. */
    @Transactional(readOnly = true)
    public boolean waits(String requestId, BudgetLetter.Kind kind) {
        return letters.find(requestId, kind).filter(it -> it.postedOn() == null).isPresent();
    }

    /** Somebody printed it and put it in the post. Doing it twice is doing it once. */
    @Transactional
    public void posted(String requestId, BudgetLetter.Kind kind, LocalDate on, Viewer viewer) {
        BudgetRequest it = requests.lock(requestId);
        if (letters.posted(requestId, kind, on, viewer.userId())) {
            notes.did(it, viewer, "POSTED", Words.in(Language.DUTCH, "custombudget.kept.posted", formats.date(on)));
        }
    }
}
