package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionPost;
import org.springframework.stereotype.Component;

/** The letter of a decision on an objection to a decision on a request. */
@Component
class ObjectionLetters {

    private final RequestPapers papers;
    private final SignerNames signers;
    private final RulesOfRequests rules;
    private final ObjectionPost post;
    private final Deadlines deadlines;

    ObjectionLetters(RequestPapers papers, SignerNames signers, RulesOfRequests rules, ObjectionPost post, Deadlines deadlines) {
        this.papers = papers;
        this.signers = signers;
        this.rules = rules;
        this.post = post;
        this.deadlines = deadlines;
    }

    /** Makes and keeps the letter; returns the id of the document. */
    String make(Objection it, Contested about, AuthorityRequest request, RequestDecision signed, LocalDate today) {
        DeadlineResult appeal = deadlines.compute("AWB_6_7", today);
        ObjectionDecision.Instead instead = it.outcome() != Objection.Outcome.FOUNDED ? null
                : new ObjectionDecision.Instead(
                        signed.outcome() == Outcome.GRANTED ? "Wij kennen uw aanvraag alsnog toe." : "Wij kennen een deel van uw aanvraag toe.",
                        signed.from(), signed.until(), signed.amount(), lines(signed.conditions()));
        return post.keep(about, new ObjectionDecision(
                post.letter(about, new Letter.Signatory(signers.of(signed.id()), "teamleider", null)), about.item(), request.title(),
                about.madeKnownOn(), papers.employee(request), true, "Uw bezwaar is " + it.outcome().label() + ".", instead,
                lines(signed.reasoning()), new ObjectionDecision.Appeal(appeal.end(), appeal.term().source() + " en artikel 8:1 Awb"),
                next(request, signed, instead)));
    }

    /** Whether the municipality sends the letter to the employee itself. */
    boolean toEmployee(AuthorityRequest it) {
        return papers.ofEmployee(it);
    }

    boolean ofEmployee(AuthorityRequest it) {
        return papers.ofEmployee(it);
    }

    private List<String> next(AuthorityRequest request, RequestDecision signed, ObjectionDecision.Instead instead) {
        List<String> lines = new ArrayList<>();
        if (instead == null) {
            lines.add("Het besluit blijft zoals het was.");
        } else {
            lines.add("Deze beslissing komt in de plaats van het eerdere besluit.");
            rules.of(request).filter(own -> signed.amount() != null).flatMap(own -> own.payment(request)).ifPresent(lines::add);
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
