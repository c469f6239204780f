package nl.werkbrug.norisk.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.norisk.sickness.SicknessTable;
import nl.werkbrug.norisk.sickness.Sicknesses;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What payroll does at UWV about a sickness, step by step; the business key is the sickness. */
@Component("noRiskSicknessTask")
class SicknessTask implements TaskHandler {

    private static final String REPORTED_ON = "reportedOn";
    private static final String RECOVERY = "recoveryReportedOn";
    private static final String ANSWERED_ON = "answeredOn";
    private static final String OBJECTED_ON = "objectedOn";
    private static final String OBJECTION_ANSWER = "no-risk-objection-answer";

    private final SicknessTable table;
    private final Sicknesses sicknesses;
    private final SicknessViews views;

    SicknessTask(SicknessTable table, Sicknesses sicknesses, SicknessViews views) {
        this.table = table;
        this.sicknesses = sicknesses;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("no-risk-report", "no-risk-answer", "no-risk-object", OBJECTION_ANSWER, "no-risk-recovery", "no-risk-near-end");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("norisk/sickness-aside", views.of(table.get(task.businessKey())));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Sickness it = table.get(task.businessKey());
        return switch (task.formId()) {
            case "no-risk-report" -> report(it, answers.date(REPORTED_ON).orElseThrow(), viewer);
            case "no-risk-answer" -> answer(it, answers, viewer);
            case "no-risk-object" -> object(it, answers.date(OBJECTED_ON).orElse(null), viewer);
            case OBJECTION_ANSWER -> objectionAnswer(it, answers, viewer);
            case "no-risk-recovery" -> recovery(it, answers.date(RECOVERY).orElseThrow(), viewer);
            default -> {
                sicknesses.nearEndSeen(it.id(), viewer);
                yield TaskResult.Done.said("norisk.sickness.looked-at-what-happens");
            }
        };
    }

    private TaskResult report(Sickness it, LocalDate on, Viewer viewer) {
        if (on.isBefore(it.firstDay())) {
            return TaskResult.Refused.in(REPORTED_ON, Words.of("norisk.sickness.this-day-is-before"));
        }
        sicknesses.reported(it.id(), on, viewer);
        return TaskResult.Done.said("norisk.sickness.the-report-to-uwv");
    }

    private TaskResult answer(Sickness it, Answers answers, Viewer viewer) {
        LocalDate on = answers.date(ANSWERED_ON).orElseThrow();
        if (on.isBefore(it.reportedOn())) {
            return TaskResult.Refused.in(ANSWERED_ON, Words.of("norisk.sickness.uwv-cannot-answer-before"));
        }
        Sickness.Answer outcome = Sickness.Answer.valueOf(answers.text("outcome").orElseThrow());
        sicknesses.answered(it.id(), outcome, on, answers.money("dailyWage").orElse(null), viewer);
        boolean agrees = answers.text("agrees").filter("no"::equals).isEmpty();
        return TaskResult.Done.routed("norisk.sickness.answer-of-uwv", Map.of("agrees", agrees), outcome);
    }

    private TaskResult object(Sickness it, LocalDate on, Viewer viewer) {
        if (on != null && on.isBefore(it.answeredOn())) {
            return TaskResult.Refused.in(OBJECTED_ON, Words.of("norisk.sickness.this-day-is-before-2"));
        }
        sicknesses.objected(it.id(), on, viewer);
        return TaskResult.Done.routed(
                on == null ? "norisk.sickness.no-objection-is-made" : "norisk.sickness.the-objection-has-been",
                Map.of("objected", on != null));
    }

    /** When UWV stays with what it decided, that stays. */
    private TaskResult objectionAnswer(Sickness it, Answers answers, Viewer viewer) {
        LocalDate on = answers.date(ANSWERED_ON).orElseThrow();
        if (on.isBefore(it.answeredOn())) {
            return TaskResult.Refused.in(ANSWERED_ON, Words.of("norisk.sickness.this-day-is-before-3"));
        }
        String told = answers.text("outcome").orElseThrow();
        boolean upheld = told.equals("UPHELD");
        Sickness.Answer outcome = upheld ? it.answer() : Sickness.Answer.valueOf(told);
        sicknesses.objectionAnswered(it.id(), upheld ? null : outcome, on, answers.money("dailyWage").orElse(null), viewer);
        return TaskResult.Done.said("norisk.sickness.decision-on-the-objection", outcome);
    }

    private TaskResult recovery(Sickness it, LocalDate on, Viewer viewer) {
        if (on.isBefore(it.reportedOn())) {
            return TaskResult.Refused.in(RECOVERY, Words.of("norisk.sickness.you-never-report-the"));
        }
        sicknesses.recoveryReported(it.id(), on, viewer);
        return TaskResult.Done.said("norisk.sickness.the-recovery-has-been");
    }
}
