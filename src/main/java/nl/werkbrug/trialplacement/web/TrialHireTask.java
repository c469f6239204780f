package nl.werkbrug.trialplacement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementFacts;
import nl.werkbrug.trialplacement.PlacementLength;
import nl.werkbrug.trialplacement.PlacementOutcomes;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** From the trial into the hire: what was told of the job is looked at once more, everything else stays as it is. */
@Component
class TrialHireTask implements TaskHandler {

    private static final String FORM = "trial-hire";

    private final PlacementTable table;
    private final PlacementFacts facts;
    private final PlacementLength length;
    private final PlacementOutcomes outcomes;

    TrialHireTask(
            PlacementTable table, PlacementFacts facts, PlacementLength length, PlacementOutcomes outcomes) {
        this.table = table;
        this.facts = facts;
        this.length = length;
        this.outcomes = outcomes;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(FORM);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return facts.prefill(table.get(task.businessKey()), FORM);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        TrialPlacement it = table.get(task.businessKey());
        List<FieldError> mistakes = mistakes(it, answers);
        return mistakes.isEmpty() ? Preview.warning(warnings(it, answers)) : new Preview(List.of(), List.of(), mistakes);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(table.get(task.businessKey()), answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        outcomes.hired(task.businessKey(), FORM, answers, start(answers), viewer);
        return TaskResult.Done.said(
                "trialplacement.trial-hire.the-hire-goes-on");
    }

    private static List<FieldError> mistakes(TrialPlacement it, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate start = start(answers);
        if (!start.isAfter(it.days().first())) {
            mistakes.add(FieldError.in(HirePaths.STARTS_ON,
                    Words.of("trialplacement.trial-hire.the-first-working-day")));
        }
        if (end(answers).filter(last -> last.isBefore(start)).isPresent()) {
            mistakes.add(FieldError.in(HirePaths.ENDS_ON, Words.of("trialplacement.trial-hire.the-last-day-is")));
        }
        if (hours(answers).compareTo(answers.number(HirePaths.FULL_TIME_HOURS).orElseThrow()) > 0) {
            mistakes.add(FieldError.in(HirePaths.FULL_TIME_HOURS,
                    Words.of("trialplacement.trial-hire.a-full-job-has")));
        }
        return mistakes;
    }

    /** What was promised in the request and is not so now; the authority may ask about it, we do not forbid it. */
    private List<String> warnings(TrialPlacement it, Answers answers) {
        List<String> warnings = new ArrayList<>();
        if (answers.text(HirePaths.of(Fact.PROBATION)).filter("YES"::equals).isPresent()) {
            warnings.add(Words.of("trialplacement.trial-hire.after-a-trial-placement"));
        }
        LocalDate shortest = length.shortestContract(start(answers));
        end(answers).filter(last -> last.isBefore(shortest)).ifPresent(last -> warnings.add(
                Words.of("trialplacement.trial-hire.you-promised-a-contract", shortest)));
        promisedHours(it).filter(promised -> hours(answers).compareTo(promised) < 0).ifPresent(promised -> warnings.add(
                Words.of("trialplacement.trial-hire.the-contract-has-fewer")));
        LocalDate next = length.dayAfter(it.days().last());
        if (start(answers).isAfter(next)) {
            warnings.add(Words.of("trialplacement.trial-hire.there-are-days-between"));
        }
        return warnings;
    }

    private Optional<BigDecimal> promisedHours(TrialPlacement it) {
        return facts.text(it, "trial.hoursPerWeek").map(BigDecimal::new);
    }

    private static LocalDate start(Answers answers) {
        return answers.date(HirePaths.STARTS_ON).orElseThrow();
    }

    private static Optional<LocalDate> end(Answers answers) {
        return answers.date(HirePaths.ENDS_ON);
    }

    private static BigDecimal hours(Answers answers) {
        return answers.number(HirePaths.HOURS).orElseThrow();
    }
}
