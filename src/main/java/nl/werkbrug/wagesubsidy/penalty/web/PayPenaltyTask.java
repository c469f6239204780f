package nl.werkbrug.wagesubsidy.penalty.web;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.penalty.PenaltyWork;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket tells on which day the penalty was paid. */
@Component
class PayPenaltyTask implements TaskHandler {

    private static final String PAID_ON = "paidOn";

    private final PenaltyWork work;
    private final PenaltyViews views;

    PayPenaltyTask(PenaltyWork work, PenaltyViews views) {
        this.work = work;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("penalty-pay");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/penalty", views.of(task.businessKey()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date(PAID_ON).orElseThrow();
        LocalDate known = work.knownOn(task.businessKey()).orElseThrow();
        if (on.isBefore(known)) {
            return TaskResult.Refused.in(PAID_ON, Words.of("wagesubsidy.pay-penalty.the-decision-is-of", known));
        }
        work.paid(task.businessKey(), on, viewer);
        return TaskResult.Done.said("wagesubsidy.pay-penalty.the-penalty-has-been");
    }
}
