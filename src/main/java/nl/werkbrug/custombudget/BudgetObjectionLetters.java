package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.UserNames;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.dossier.References;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionByPost;
import nl.werkbrug.objection.ObjectionLetter;
import nl.werkbrug.objection.ObjectionPost;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The letter of a decision on an objection about a custom budget, behind the wall of the objection. */
@Component
class BudgetObjectionLetters {

    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final Deadlines deadlines;
    private final Persons persons;
    private final References references;
    private final UserNames users;
    private final Clock clock;

    BudgetObjectionLetters(
            ObjectionPost post, ObjectionByPost byPost, Deadlines deadlines, Persons persons, References references, UserNames users, Clock clock) {
        this.post = post;
        this.byPost = byPost;
        this.deadlines = deadlines;
        this.persons = persons;
        this.references = references;
        this.users = users;
        this.clock = clock;
    }

    void send(Objection it, Contested about, BudgetRequest request, BudgetRemedy signed, String outcome, List<String> next) {
        LocalDate today = DutchTime.today(clock);
        ObjectionDecision.Instead instead = signed.amount() == null ? null : instead(request, signed);
        String once = "budget-objection-known:" + signed.id();
        ObjectionDecision letter = new ObjectionDecision(
                post.letter(about, new Letter.Signatory(users.of(signed.signedBy(), signed.signedFor()), "teamleider", null)), about.item(),
                "een maatwerkbudget: " + request.wish().what(), about.madeKnownOn(),
                persons.find(references.personOf(request.dossierId())).orElseThrow().fullName(), !about.byPost(), outcome, instead,
                signed.reasoning().lines().filter(line -> !line.isBlank()).toList(),
                ObjectionDecision.Appeal.until(deadlines.compute("AWB_6_7", today).end()), next);
        String document = byPost.send(
                it, about, ObjectionLetter.DECISION, letter, once, Words.in(Language.DUTCH, "custombudget.kept.objection-decided"));
        post.mailEmployer(about, once, about.byPost() ? "objection-decided-by-letter" : "objection-decided", List.of(document));
    }

    /** True beside what was decided before; nothing is paid when the request was withdrawn before this was signed. */
    private static ObjectionDecision.Instead instead(BudgetRequest request, BudgetRemedy signed) {
        if (signed.followUpId() == null) {
            return new ObjectionDecision.Instead(
                    "Onze eerdere beslissing klopte niet. De aanvraag is intussen ingetrokken. Daarom betalen wij niets.", null, null, null, List.of());
        }
        String sentence = Boolean.TRUE.equals(request.decision().granted())
                ? "Wij kennen meer toe dan eerst. Het hele bedrag staat hieronder." : "Wij kennen het maatwerkbudget alsnog toe.";
        return new ObjectionDecision.Instead(sentence, null, null, signed.amount(), List.of());
    }
}
