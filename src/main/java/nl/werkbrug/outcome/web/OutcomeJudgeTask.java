package nl.werkbrug.outcome.web;

import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomeClaims;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The evaluator confirms a milestone or rejects it; somebody who gains by it cannot. */
@Component
class OutcomeJudgeTask implements TaskHandler {

    private static final String OUTCOME = "outcome";

    private final OutcomeClaims claims;
    private final OutcomeClaimTable table;

    OutcomeJudgeTask(OutcomeClaims claims, OutcomeClaimTable table) {
        this.claims = claims;
        this.table = table;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("outcome-judge");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Claim claim = table.get(task.businessKey());
        return new FormPage.Above("outcome/claim", table.attempts(claim.participantId(), claim.kind()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return claims.mayNotJudge(task.businessKey(), viewer).map(why -> Preview.mistake(OUTCOME, why)).orElse(Preview.NOTHING);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<String> why = claims.mayNotJudge(task.businessKey(), viewer);
        if (why.isPresent()) {
            return TaskResult.Refused.in(OUTCOME, why.get());
        }
        boolean confirmed = OutcomeForms.yes(answers, OUTCOME);
        claims.judge(task.businessKey(), confirmed, answers.text("because").orElse(null), viewer);
        return new TaskResult.Done(
                Words.in(Language.DUTCH, confirmed ? "outcome.result.confirmed" : "outcome.result.rejected"),
                OutcomeForms.routing("confirmed", confirmed));
    }
}
