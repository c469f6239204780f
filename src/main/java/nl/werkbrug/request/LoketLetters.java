package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.AuthorityDecision;
import nl.werkbrug.document.Letter;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** The letter of a decision: made from the decision as it was signed. */
@Component
class LoketLetters {

    private final RequestPapers papers;
    private final RulesOfRequests rules;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final SignerNames signers;

    LoketLetters(RequestPapers papers, RulesOfRequests rules, Deadlines deadlines, DutchFormats formats, SignerNames signers) {
        this.papers = papers;
        this.rules = rules;
        this.deadlines = deadlines;
        this.formats = formats;
        this.signers = signers;
    }

    /** Makes and keeps the letter; returns the id of the document. */
    String make(AuthorityRequest it, RequestDecision decision, LocalDate today) {
        DeadlineResult remedy = deadlines.compute("AWB_6_7", today);
        return papers.keep(it, new AuthorityDecision(
                papers.toApplicant(it, new Letter.Signatory(signers.of(decision.id()), "teamleider", null)), it.title(), it.asked().on(),
                outcome(decision.outcome()), papers.employee(it), decision.from(), decision.until(), decision.amount(),
                decision.conditions() == null ? List.of() : lines(decision.conditions()), lines(decision.reasoning()),
                new AuthorityDecision.Remedy(remedy.end(), remedy.term().source()), next(it, decision, today), papers.ofEmployee(it)));
    }

    /** Whether the municipality sends the letter to the employee itself. */
    boolean toEmployee(AuthorityRequest it) {
        return papers.ofEmployee(it);
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> "Wij kennen uw aanvraag toe.";
            case PARTLY -> "Wij kennen een deel van uw aanvraag toe.";
            case REFUSED -> "Wij wijzen uw aanvraag af.";
        };
    }

    private List<String> next(AuthorityRequest it, RequestDecision decision, LocalDate today) {
        List<String> lines = new ArrayList<>();
        if (decision.outcome() == Outcome.REFUSED) {
            lines.add("Verandert er iets? Dan kunt u opnieuw aanvragen.");
        } else {
            if (decision.amount() != null) {
                lines.add(rules.of(it).flatMap(own -> own.payment(it)).orElseGet(() -> "Het geld staat uiterlijk op "
                        + formats.date(deadlines.compute("AWB_4_87", today).end())
                        + " op uw rekening (artikel 4:87 Awb), tenzij hierboven een andere dag staat."));
            }
            lines.add("Verandert er iets aan het werk of het contract? Meld dat meteen bij ons.");
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
