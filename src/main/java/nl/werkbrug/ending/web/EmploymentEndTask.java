package nl.werkbrug.ending.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.ending.EmploymentEndLetters;
import nl.werkbrug.ending.EmploymentEndWork;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What remains after an end was told: the final settlement, authorities, and things that come back. */
@Component
class EmploymentEndTask implements TaskHandler {

    private static final String FINAL_PAY = "employment-final-pay";
    private static final String TELL = "employment-tell-authorities";
    private static final String THINGS = "employment-things-back";

    private final EmploymentEndWork work;
    private final EmploymentEndLetters letters;

    EmploymentEndTask(EmploymentEndWork work, EmploymentEndLetters letters) {
        this.work = work;
        this.letters = letters;
    }

    /** What stands beside the form; letters only where they are sent. */
    record Model(ToldEnd end, List<EmploymentEndLetters.Made> letters) {}

    @Override
    public Set<String> formIds() {
        return Set.of(FINAL_PAY, TELL, THINGS);
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        ToldEnd it = work.get(task.businessKey());
        return new FormPage.Aside("ending/aside", new Model(it, task.formId().equals(TELL) ? letters.made(it) : List.of()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        LocalDate on = answers.date("doneOn").orElseThrow();
        return switch (task.formId()) {
            case FINAL_PAY -> {
                work.finalPay(id, on, viewer);
                yield TaskResult.Done.with(Words.in(Language.DUTCH, "ending.kept.paid"));
            }
            case TELL -> {
                work.authoritiesTold(id, on, viewer);
                yield TaskResult.Done.with(Words.in(Language.DUTCH, "ending.kept.told"));
            }
            default -> {
                work.thingsDone(id, on, answers.text("outcome").filter("BACK"::equals).isPresent(), viewer);
                yield TaskResult.Done.with(Words.in(Language.DUTCH, "ending.kept.things"));
            }
        };
    }
}
