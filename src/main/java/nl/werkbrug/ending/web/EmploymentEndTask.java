package nl.werkbrug.ending.web;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.ending.EmploymentEndWork;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What remains after an end was told: the final settlement, UWV, and things that come back. */
@Component
class EmploymentEndTask implements TaskHandler {

    private static final String FINAL_PAY = "employment-final-pay";
    private static final String UWV = "employment-tell-uwv";
    private static final String THINGS = "employment-things-back";

    private final EmploymentEndWork work;

    EmploymentEndTask(EmploymentEndWork work) {
        this.work = work;
    }

    /** What stands beside the form; the letter only where it is sent. */
    record Model(ToldEnd end, String letterId) {}

    @Override
    public Set<String> formIds() {
        return Set.of(FINAL_PAY, UWV, THINGS);
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        ToldEnd it = work.get(task.businessKey());
        return new FormPage.Aside("ending/aside", new Model(it, task.formId().equals(UWV) ? it.uwvDocumentId() : null));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        LocalDate on = answers.date("doneOn").orElseThrow();
        return switch (task.formId()) {
            case FINAL_PAY -> {
                work.finalPay(id, on, viewer);
                yield TaskResult.Done.with("De eindafrekening is betaald.");
            }
            case UWV -> {
                work.uwvTold(id, on, viewer);
                yield TaskResult.Done.with("UWV is ingelicht.");
            }
            default -> {
                work.thingsDone(id, on, answers.text("outcome").filter("BACK"::equals).isPresent(), viewer);
                yield TaskResult.Done.with("De spullen zijn geregeld.");
            }
        };
    }
}
