package nl.werkbrug.coaching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.Coachings;
import nl.werkbrug.coaching.Regime;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The plan for the coaching; what is told here stands in the request too. */
@Component
class CoachingPlanTask implements TaskHandler {

    private static final String INTERNAL = "coaching-plan-internal";
    private static final List<String> FACTS = List.of(
            "coaching.payer", "jobCoach.name", "jobCoach.qualification", "jobCoach.hours", "coaching.regime", "coaching.why",
            "coaching.goals", "coaching.approach");
    private static final List<String> DAYS = List.of("coaching.signedByEmployer", "coaching.signedByEmployee");

    private final Coachings coachings;
    private final CoachingUploads uploads;
    private final Facts facts;
    private final Clock clock;

    CoachingPlanTask(Coachings coachings, CoachingUploads uploads, Facts facts, Clock clock) {
        this.coachings = coachings;
        this.uploads = uploads;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("coaching-plan", INTERNAL);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Map<String, Object> values = new HashMap<>(Map.of("coaching.regime", Regime.MIDDLE.name()));
        for (Fact fact : facts.all(task.dossierId(), Coaching.SUBJECT)) {
            if (FACTS.contains(fact.path()) && (task.formId().equals(INTERNAL) || !fact.path().equals("jobCoach.hours"))) {
                values.put(fact.path(), fact.value());
            }
        }
        if (!task.formId().equals(INTERNAL) && !values.containsKey("jobCoach.name")) {
            facts.get(task.dossierId(), Coaching.SUBJECT, "coach.name").ifPresent(it -> values.put("jobCoach.name", it.value()));
        }
        return values;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        coachings.plan(task.businessKey(), new Coaching.Plan(
                Coaching.Payer.valueOf(CoachingAccess.needed(answers, "coaching.payer")),
                CoachingAccess.needed(answers, "jobCoach.name"),
                CoachingAccess.regime(answers, "coaching.regime").orElseThrow(),
                CoachingAccess.needed(answers, "coaching.goals"),
                CoachingAccess.needed(answers, "coaching.approach")), viewer);
        keep(task, answers, viewer);
        uploads.keep(task, answers, Map.of(
                "coaching.proof", Words.in(Language.DUTCH, "document.kept.upload.coach"),
                "coaching.signedPlan", Words.in(Language.DUTCH, "document.kept.upload.coaching-plan")), viewer);
        return TaskResult.Done.said("coaching.coaching-plan.the-plan-has-been");
    }

    private void keep(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        FACTS.forEach(path -> answers.text(path).ifPresent(value -> facts.put(
                task.dossierId(), Coaching.SUBJECT, path, value, "plan voor de begeleiding", today, viewer)));
        DAYS.forEach(path -> answers.date(path).ifPresent(day -> facts.put(
                task.dossierId(), Coaching.SUBJECT, path, day.toString(), "plan voor de begeleiding", today, viewer)));
    }
}
