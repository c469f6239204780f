package nl.werkbrug.wagesubsidy.recovery.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.recovery.Recoveries;
import nl.werkbrug.wagesubsidy.recovery.RecoveryPayments;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The employer says what it thinks of a recovery; the loket calls when it does not pay. */
@Component
class RecoveryTask implements TaskHandler {

    private static final String VIEW = "recovery-view";

    private final Recoveries recoveries;
    private final RecoveryPayments payments;
    private final RecoveryViews views;

    RecoveryTask(Recoveries recoveries, RecoveryPayments payments, RecoveryViews views) {
        this.recoveries = recoveries;
        this.payments = payments;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(VIEW, "recovery-overdue");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/recovery", views.of(task.businessKey()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (task.formId().equals(VIEW)) {
            boolean agrees = answers.text("agrees").orElseThrow().equals("yes");
            recoveries.viewed(task.businessKey(), agrees, answers.text("view").orElse(null), viewer);
            return TaskResult.Done.said(agrees ? "wagesubsidy.recovery.you-agree-with-the"
                    : "wagesubsidy.recovery.your-view-has-been");
        }
        payments.called(
                task.businessKey(), answers.date("lookOn").orElseThrow(), answers.text("note").orElseThrow(), viewer);
        return TaskResult.Done.said("wagesubsidy.recovery.the-agreement-has-been");
    }
}
