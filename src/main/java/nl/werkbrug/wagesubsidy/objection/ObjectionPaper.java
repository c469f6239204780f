package nl.werkbrug.wagesubsidy.objection;

import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.document.ObjectionConfirmation;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.SubsidyPost;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** Makes the confirmation that an objection came. */
@Component
class ObjectionPaper {

    private final ObjectionTerms terms;
    private final DecisionTable decisions;
    private final SubsidyPost post;

    ObjectionPaper(ObjectionTerms terms, DecisionTable decisions, SubsidyPost post) {
        this.terms = terms;
        this.decisions = decisions;
        this.post = post;
    }

    /** Makes the PDF; returns the document's id. */
    String confirmation(Objection it, WageSubsidy subsidy) {
        Decision contested = decisions.get(it.contestedId());
        DeadlineResult decision = terms.decision(it);
        return post.keep(subsidy, new ObjectionConfirmation(
                post.letter(subsidy), contested.kind().title(), contested.madeKnownOn(), it.intake().receivedOn(),
                terms.lastDay(contested.madeKnownOn()).end(), terms.arrival(it).inTime(), it.intake().grounds() != null,
                it.decideBy(),
                decision.steps().stream().map(step -> new ObjectionConfirmation.Step(step.text(), step.source())).toList()));
    }
}
