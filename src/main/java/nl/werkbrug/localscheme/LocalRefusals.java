package nl.werkbrug.localscheme;

import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A refusal shows at once, while its process still waits for an objection; what that brings counts when it goes on. */
@Component
class LocalRefusals {

    private final LocalClaimTable claims;
    private final LocalClaims course;

    LocalRefusals(LocalClaimTable claims, LocalClaims course) {
        this.claims = claims;
        this.course = course;
    }

    @EventListener
    void answered(RequestAnswered answer) {
        if (answer.outcome() == Outcome.REFUSED && answer.kind().equals(LocalRequestRules.KIND)) {
            claims.find(answer.choiceId()).ifPresent(it -> course.notGranted(it.id(), answer.outcome().name()));
        }
    }
}
