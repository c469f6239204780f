package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.store.BudgetObjectionTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.post.LettersToPost;
import nl.werkbrug.post.PostedLetters;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to employees, who have no login: they go by post. */
@Service
public class BudgetPost implements LettersToPost {

    private final BudgetRequestTable requests;
    private final BudgetObjectionTable remedies;
    private final PostedLetters letters;
    private final References references;
    private final Persons persons;
    private final BudgetNotes notes;
    private final DutchFormats formats;

    BudgetPost(
            BudgetRequestTable requests, BudgetObjectionTable remedies, PostedLetters letters, References references, Persons persons,
            BudgetNotes notes, DutchFormats formats) {
        this.requests = requests;
        this.remedies = remedies;
        this.letters = letters;
        this.references = references;
        this.persons = persons;
        this.notes = notes;
        this.formats = formats;
    }

    @Override
    public String processId() {
        return BudgetAsking.PROCESS;
    }

    @Override
    public String auditType() {
        return "custom budget";
    }

    @Override
    public String says(String kind) {
        return "custombudget.letter." + kind;
    }

    @Override
    public Addressee addressee(String requestId) {
        Person employee = persons.find(references.personOf(requests.get(requestId).dossierId())).orElseThrow();
        return new Addressee(employee.fullName(), employee.address() == null ? List.of() : employee.address().lines());
    }

    /**
     * Which request it is, in Dutch, for titles of tasks: others who asked something for the same person read those too, and learn
     * from them nothing about what was asked. A second one of one day has a number, and so each keeps its title. What is paid after
     * an objection is nothing new that somebody asked: it has the words of what was asked.
     */
    @Transactional(readOnly = true)
    public String which(String requestId) {
        String asked = remedies.origin(requestId).orElse(requestId);
        boolean objected = !asked.equals(requestId);
        int ofDay = requests.ofDay(asked);
        String day = formats.date(requests.get(asked).askedOn());
        return ofDay == 1 ? Words.in(Language.DUTCH, objected ? "custombudget.kept.which-objected" : "custombudget.kept.which", day)
                : Words.in(Language.DUTCH, objected ? "custombudget.kept.which-of-day-objected" : "custombudget.kept.which-of-day", String.valueOf(ofDay), day);
    }

    /** What sort of thing a request is for and for how much, in Dutch; what the asker wrote may say more of a person. */
    String item(BudgetRequest it) {
        BudgetRequest.Wish wish = it.wish();
        String amount = formats.money(wish.amount()).replaceAll("^\\D+", "");
        return Words.in(Language.DUTCH, "custombudget.kept.item", Words.in(Language.DUTCH, wish.kind().labelKey()), amount);
    }

    /** Whether this letter was made and is not in the post. */
    @Transactional(readOnly = true)
    public boolean waits(String requestId, BudgetLetter kind) {
        return letters.waits(requestId, kind);
    }

    @Override
    public void posted(String requestId, String kind, LocalDate on, Viewer viewer) {
        notes.wrote(requests.get(requestId), viewer, Words.in(Language.DUTCH, "custombudget.kept.posted", formats.date(on)));
    }
}
