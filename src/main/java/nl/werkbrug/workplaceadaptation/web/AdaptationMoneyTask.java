package nl.werkbrug.workplaceadaptation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationCourse;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** After a purchase or a delivery: it is there, the money is asked back, the money came. */
@Component
class AdaptationMoneyTask implements TaskHandler {

    private static final String DELIVERED = "adaptation-delivered";
    private static final String CLAIM = "adaptation-claim";

    private final AdaptationTable table;
    private final AdaptationCourse course;

    AdaptationMoneyTask(AdaptationTable table, AdaptationCourse course) {
        this.table = table;
        this.course = course;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(DELIVERED, CLAIM, "adaptation-paid");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return task.formId().equals(DELIVERED) ? null
                : new FormPage.Above("workplaceadaptation/claim", AdaptationPanel.Claimed.of(table.get(task.businessKey())));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistake(task, answers).map(List::of).orElse(List.of()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<FieldError> mistake = mistake(task, answers);
        if (mistake.isPresent()) {
            return new TaskResult.Refused(List.of(mistake.get()));
        }
        return switch (task.formId()) {
            case DELIVERED -> delivered(task, answers, viewer);
            case CLAIM -> claimed(task, answers, viewer);
            default -> paid(task, answers, viewer);
        };
    }

    private TaskResult delivered(InboxTask task, Answers answers, Viewer viewer) {
        course.delivered(task.businessKey(), answers.date("delivered.on").orElseThrow(), viewer);
        return TaskResult.Done.said("workplaceadaptation.adaptation-money.recorded-that-the-provision");
    }

    private TaskResult claimed(InboxTask task, Answers answers, Viewer viewer) {
        course.claimed(task.businessKey(), answers.date("claim.on").orElseThrow(), viewer);
        return TaskResult.Done.said("workplaceadaptation.adaptation-money.recorded-that-the-money");
    }

    private TaskResult paid(InboxTask task, Answers answers, Viewer viewer) {
        course.received(
                task.businessKey(), answers.date("paid.on").orElseThrow(), answers.money("paid.amount").orElse(Money.ZERO),
                answers.text("paid.because").orElse(null), viewer);
        return TaskResult.Done.said("workplaceadaptation.adaptation-money.recorded-this-provision-is");
    }

    private Optional<FieldError> mistake(InboxTask task, Answers answers) {
        WorkplaceAdaptation it = table.get(task.businessKey());
        return switch (task.formId()) {
            case DELIVERED -> before(answers, "delivered.on", it.grant().on(),
                    Words.of("workplaceadaptation.adaptation-money.the-decision"));
            case CLAIM -> before(answers, "claim.on", it.purchase().on(),
                    Words.of("workplaceadaptation.adaptation-money.the-purchase"));
            default -> before(answers, "paid.on", it.claim().on(), Words.of("workplaceadaptation.adaptation-money.the-day-on-which"));
        };
    }

    private static Optional<FieldError> before(Answers answers, String key, LocalDate first, String what) {
        return answers.date(key).filter(day -> day.isBefore(first))
                .map(day -> FieldError.in(key, Words.of("workplaceadaptation.adaptation-money.this-day-is-before", what)));
    }
}
