package nl.werkbrug.objection;

import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.document.ObjectionConfirmation;
import org.springframework.stereotype.Component;

/** Makes the confirmation that an objection came. */
@Component
class ObjectionPaper {

    private final ObjectionTerms terms;
    private final ObjectionPost post;

    ObjectionPaper(ObjectionTerms terms, ObjectionPost post) {
        this.terms = terms;
        this.post = post;
    }

    /** Makes the PDF; returns the document's id. */
    String confirmation(Objection it, Contested contested) {
        DeadlineResult decision = terms.decision(it);
        return post.keep(contested, new ObjectionConfirmation(
                post.letter(contested, null), contested.title(), contested.madeKnownOn(), it.intake().receivedOn(),
                terms.lastDay(contested.madeKnownOn()).end(), terms.arrival(it).inTime(), it.intake().grounds() != null,
                it.decideBy(),
                decision.steps().stream().map(step -> new ObjectionConfirmation.Step(step.text(), step.source())).toList()));
    }
}
