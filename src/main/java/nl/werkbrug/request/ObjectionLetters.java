package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.ChangedDecision;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.objection.ObjectionPost;
import nl.werkbrug.request.store.RequestDecisionTable;
import org.springframework.stereotype.Component;

/** The letter of a decision on an objection to a decision on a request. */
@Component
class ObjectionLetters {

    private final RequestPapers papers;
    private final SignerNames signers;
    private final RulesOfRequests rules;
    private final ObjectionPost post;
    private final ObjectionDecisions deciding;
    private final RequestDecisionTable decisions;
    private final Deadlines deadlines;

    ObjectionLetters(
            RequestPapers papers, SignerNames signers, RulesOfRequests rules, ObjectionPost post, ObjectionDecisions deciding,
            RequestDecisionTable decisions, Deadlines deadlines) {
        this.papers = papers;
        this.signers = signers;
        this.rules = rules;
        this.post = post;
        this.deciding = deciding;
        this.decisions = decisions;
        this.deadlines = deadlines;
    }

    /** Makes and keeps the letter; returns the id of the document. */
    String make(Objection it, Contested about, AuthorityRequest request, RequestDecision signed, LocalDate today) {
        return post.keep(about, of(it, about, request, signed, today));
    }

    /** The letter to who objected. */
    ObjectionDecision of(Objection it, Contested about, AuthorityRequest request, RequestDecision signed, LocalDate today) {
        ObjectionDecision.Instead instead = it.outcome() == Objection.Outcome.FOUNDED ? instead(about, request, signed, about.byPost() ? "de" : "uw") : null;
        return letter(about, request, signed, "Uw bezwaar is " + it.outcome().label() + ".", instead, lines(signed.reasoning()), today);
    }

    /**
     * What changes for who asked, because somebody else objected: made and kept; returns the id of the document.
     *
     * @param why in paragraphs; null when it is not told
     */
    String toAsker(Contested about, AuthorityRequest request, RequestDecision signed, String why, LocalDate today) {
        ObjectionDecision.Instead instead = instead(about, request, signed, "uw");
        return post.keep(about, new ChangedDecision(
                post.letter(about, signatory(signed)), about.item(), request.title(), about.madeKnownOn(), instead, lines(why), appeal(today),
                next(request, signed, instead, true)));
    }

    private ObjectionDecision letter(
            Contested about, AuthorityRequest request, RequestDecision signed, String outcome, ObjectionDecision.Instead instead, List<String> reasoning,
            LocalDate today) {
        return new ObjectionDecision(
                post.letter(about, signatory(signed)), about.item(), request.title(), about.madeKnownOn(), papers.employee(request), !about.byPost(), outcome,
                instead, reasoning, appeal(today), next(request, signed, instead, !about.byPost()));
    }

    private Letter.Signatory signatory(RequestDecision signed) {
        return new Letter.Signatory(signers.of(signed.id()), "teamleider", null);
    }

    private ObjectionDecision.Appeal appeal(LocalDate today) {
        return ObjectionDecision.Appeal.until(deadlines.compute("AWB_6_7", today).end());
    }

    private ObjectionDecision.Instead instead(Contested about, AuthorityRequest request, RequestDecision signed, String whose) {
        return UpheldWords.instead(request, decisions.find(about.id()).orElseThrow(), signed, whose);
    }

    /** Whether the municipality sends the letter to the employee itself. */
    boolean toEmployee(AuthorityRequest it) {
        return papers.ofEmployee(it);
    }

    boolean ofEmployee(AuthorityRequest it) {
        return papers.ofEmployee(it);
    }

    private List<String> next(AuthorityRequest request, RequestDecision signed, ObjectionDecision.Instead instead, boolean asked) {
        List<String> lines = new ArrayList<>();
        if (instead != null && request.state() == AuthorityRequest.State.STOPPED) {
            lines.add(UpheldWords.NOTHING_FOLLOWS);
        } else if (instead == null) {
            lines.add(deciding.holds(signed.id(), "Het besluit blijft zoals het was."));
        } else {
            lines.add("Deze beslissing komt in de plaats van het eerdere besluit.");
            rules.of(request).filter(own -> asked && signed.amount() != null).flatMap(own -> own.payment(request)).ifPresent(lines::add);
        }
        return lines;
    }

    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
