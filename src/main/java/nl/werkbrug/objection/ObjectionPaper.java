package nl.werkbrug.objection;

import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.document.ObjectionConfirmation;
import nl.werkbrug.document.ObjectionSupplement;
import org.springframework.stereotype.Component;

/** The letters of the municipality while it handles an objection. */
@Component
class ObjectionPaper {

    private final ObjectionTerms terms;
    private final ObjectionPost post;

    ObjectionPaper(ObjectionTerms terms, ObjectionPost post) {
        this.terms = terms;
        this.post = post;
    }

    /** That it came. */
    ObjectionConfirmation confirmation(Objection it, Contested contested) {
        DeadlineResult decision = terms.decision(it);
        return new ObjectionConfirmation(
                post.letter(contested, null), contested.item(), contested.title(), contested.madeKnownOn(), it.intake().receivedOn(),
                terms.lastDay(contested.madeKnownOn()).end(), it.intake().postedOn(),
                ObjectionConfirmation.Arrival.valueOf(terms.arrival(it).outcome().name()), it.intake().grounds() != null,
                it.decideBy(),
                decision.steps().stream().map(step -> new ObjectionConfirmation.Step(step.text(), step.source())).toList(),
                contested.byPost());
    }

    /** What is missing in it, and until when that can be sent (article 6:6 Awb); with whether the time to decide stands still. */
    ObjectionSupplement supplement(Objection it, Contested contested, boolean still) {
        return new ObjectionSupplement(
                post.letter(contested, null), contested.item(), contested.title(), contested.madeKnownOn(), it.intake().receivedOn(), it.wanted().grounds(),
                it.wanted().reason(), it.wanted().completeBy(), still);
    }
}
