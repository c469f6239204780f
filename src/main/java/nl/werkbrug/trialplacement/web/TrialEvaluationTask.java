package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementCourse;
import nl.werkbrug.trialplacement.PlacementEvaluation;
import nl.werkbrug.trialplacement.PlacementEvaluation.Kind;
import nl.werkbrug.trialplacement.PlacementOutcomes;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What employer and employee say to each other halfway and at the end, and whether it comes to a hire. */
@Component
class TrialEvaluationTask implements TaskHandler {

    private static final String MIDTERM = "trial-midterm";
    private static final Map<String, String> REASONS = Map.of(
            "WORK", Words.in(Language.DUTCH, "trialplacement.kept.reason.WORK"),
            "PLACE", Words.in(Language.DUTCH, "trialplacement.kept.reason.PLACE"),
            "PERSON", Words.in(Language.DUTCH, "trialplacement.kept.reason.PERSON"),
            "OTHER", Words.in(Language.DUTCH, "trialplacement.kept.reason.OTHER"));

    private final PlacementTable table;
    private final PlacementCourse course;
    private final PlacementOutcomes outcomes;

    TrialEvaluationTask(PlacementTable table, PlacementCourse course, PlacementOutcomes outcomes) {
        this.table = table;
        this.course = course;
        this.outcomes = outcomes;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(MIDTERM, "trial-final");
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        boolean midterm = task.formId().equals(MIDTERM);
        course.evaluated(task.businessKey(), evaluation(midterm ? Kind.MIDTERM : Kind.FINAL, answers), viewer);
        if (midterm) {
            return TaskResult.Done.said("trialplacement.trial-evaluation.the-mid-term-evaluation");
        }
        return outcome(task, answers, viewer);
    }

    private TaskResult outcome(InboxTask task, Answers answers, Viewer viewer) {
        boolean hired = needed(answers, "trial.outcome").equals("HIRED");
        if (!hired) {
            outcomes.notHired(
                    task.businessKey(), REASONS.get(needed(answers, "notHired.reason")), needed(answers, "notHired.words"),
                    needed(answers, "notHired.stopHire").equals("YES"), viewer);
        }
        return TaskResult.Done.routed(
                hired ? "trialplacement.trial-evaluation.good-now-check-the"
                        : "trialplacement.trial-evaluation.recorded-the-letter-for",
                Map.of("hired", hired));
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        LocalDate first = table.get(task.businessKey()).days().first();
        return answers.date("evaluation.heldOn").orElseThrow().isBefore(first) ? List.of(FieldError.in(
                "evaluation.heldOn", Words.of("trialplacement.trial-evaluation.this-day-is-before"))) : List.of();
    }

    private static PlacementEvaluation evaluation(Kind kind, Answers answers) {
        return new PlacementEvaluation(
                kind, answers.date("evaluation.heldOn").orElseThrow(), needed(answers, "evaluation.work"),
                needed(answers, "evaluation.person"), answers.text("evaluation.agreed").orElse(null));
    }

    private static String needed(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }
}
