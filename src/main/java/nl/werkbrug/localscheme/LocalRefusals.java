package nl.werkbrug.localscheme;

import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A refusal shows at once, while its process still waits for an objection; what that brings is paid, also when the process ended
 * or a part was paid before.
 */
@Component
class LocalRefusals {

    private final LocalClaimTable claims;
    private final LocalClaims course;
    private final LocalNotes notes;
    private final GrantedAfterAll afterAll;

    LocalRefusals(LocalClaimTable claims, LocalClaims course, LocalNotes notes, GrantedAfterAll afterAll) {
        this.claims = claims;
        this.course = course;
        this.notes = notes;
        this.afterAll = afterAll;
    }

    @EventListener
    @Transactional
    public void answered(RequestAnswered answer) {
        if (!answer.kind().equals(LocalRequestRules.KIND)) {
            return;
        }
        claims.find(answer.choiceId()).map(found -> claims.lock(found.id())).ifPresent(it -> {
            if (answer.outcome() == Outcome.REFUSED) {
                course.notGranted(it.id(), answer.outcome().name());
            } else if (it.state() == State.NOT_GRANTED || it.state() == State.PAID && restIsDue(it)) {
                afterAll.goesOn(LocalClaimStart.PROCESS, it.id(), LocalClaimStart.variables(it));
                notes.happened(it, "after-all", it.state() == State.PAID ? Words.in(Language.DUTCH, "localscheme.kept.rest-after-all")
                        : Words.in(Language.DUTCH, "localscheme.kept.after-all"), null);
            } else if (it.state() == State.NOT_PAID || it.state() == State.STOPPED) {
                claims.granted(it.id(), null, 0);
            }
        });
    }

    private static boolean restIsDue(LocalClaim it) {
        return it.toPay() != null && it.toPay().isPositive();
    }
}
