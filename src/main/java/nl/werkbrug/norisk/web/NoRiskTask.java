package nl.werkbrug.norisk.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.NoRiskDays;
import nl.werkbrug.norisk.NoRiskGround;
import nl.werkbrug.norisk.NoRiskLives;
import nl.werkbrug.norisk.NoRiskTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Payroll tells whether a no-riskpolis holds, and looks at its end. */
@Component("noRiskTask")
class NoRiskTask implements TaskHandler {

    private static final String CONFIRM = "no-risk-confirm";
    private static final String YES = "yes";
    private static final String KNOWN_ON = "knownOn";
    private static final String ENDS_ON = "endsOn";

    private final NoRiskTable table;
    private final NoRiskLives lives;
    private final NoRiskDays days;

    NoRiskTask(NoRiskTable table, NoRiskLives lives, NoRiskDays days) {
        this.table = table;
        this.lives = lives;
        this.days = days;
    }

    /** @param mayAskFrom the first day on which the employee may be asked; null when that is past */
    record Model(NoRisk policy, LocalDate mayAskFrom) {}

    @Override
    public Set<String> formIds() {
        return Set.of(CONFIRM, "no-risk-extension");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        NoRisk it = table.get(task.businessKey());
        LocalDate from = days.mayAsk(it) ? null : days.mayAskFrom(it).orElse(null);
        return new FormPage.Aside("norisk/aside", new Model(it, from));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        NoRisk it = table.get(task.businessKey());
        return task.formId().equals(CONFIRM) ? confirm(it, answers, viewer) : end(it, answers, viewer);
    }

    private TaskResult confirm(NoRisk it, Answers answers, Viewer viewer) {
        boolean holds = yes(answers, "holds");
        if (holds) {
            NoRiskGround ground = yes(answers, "endless") ? NoRiskGround.WITHOUT_END : NoRiskGround.FIVE_YEARS;
            lives.holds(it.id(), answers.date(KNOWN_ON).orElseThrow(), ground, viewer);
        }
        return TaskResult.Done.routed(
                holds ? "norisk.no-risk.the-no-risk-policy" : "norisk.no-risk.the-no-risk-policy-2", Map.of("holds", holds));
    }

    private TaskResult end(NoRisk it, Answers answers, Viewer viewer) {
        LocalDate moved = yes(answers, "extended") ? answers.date(ENDS_ON).orElseThrow() : null;
        if (moved != null && !moved.isAfter(it.endsOn())) {
            return TaskResult.Refused.in(ENDS_ON, Words.of("norisk.no-risk.an-extension-ends-later"));
        }
        lives.endSeen(it.id(), moved, viewer);
        return TaskResult.Done.said(moved == null ? "norisk.no-risk.the-no-risk-policy-3" : "norisk.no-risk.the-no-risk-policy-4");
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter(YES::equals).isPresent();
    }
}
