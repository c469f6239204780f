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
import nl.werkbrug.shared.DutchFormats;
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
    private final DutchFormats formats;

    TrialHireTask(
            PlacementTable table, PlacementFacts facts, PlacementLength length, PlacementOutcomes outcomes, DutchFormats formats) {
        this.table = table;
        this.facts = facts;
        this.length = length;
        this.outcomes = outcomes;
        this.formats = formats;
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
        return TaskResult.Done.with(
                "De aanname gaat door met alles wat bekend is. Kies in het pakket de regelingen voor het dienstverband.");
    }

    private static List<FieldError> mistakes(TrialPlacement it, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate start = start(answers);
        if (!start.isAfter(it.days().first())) {
            mistakes.add(FieldError.in(HirePaths.STARTS_ON,
                    "De eerste werkdag in dienst komt na de eerste dag van de proefplaatsing. Vul een latere dag in."));
        }
        if (end(answers).filter(last -> last.isBefore(start)).isPresent()) {
            mistakes.add(FieldError.in(HirePaths.ENDS_ON, "De laatste dag ligt voor de eerste werkdag. Vul een latere dag in."));
        }
        if (hours(answers).compareTo(answers.number(HirePaths.FULL_TIME_HOURS).orElseThrow()) > 0) {
            mistakes.add(FieldError.in(HirePaths.FULL_TIME_HOURS,
                    "Een volledige baan heeft minder uren dan dit contract. Controleer beide getallen."));
        }
        return mistakes;
    }

    /** What was promised in the request and is not so now; the authority may ask about it, we do not forbid it. */
    private List<String> warnings(TrialPlacement it, Answers answers) {
        List<String> warnings = new ArrayList<>();
        if (answers.text(HirePaths.of(Fact.PROBATION)).filter("YES"::equals).isPresent()) {
            warnings.add("Na een proefplaatsing mag er geen proeftijd in het contract staan. Haal de proeftijd eruit.");
        }
        LocalDate shortest = length.shortestContract(start(answers));
        end(answers).filter(last -> last.isBefore(shortest)).ifPresent(last -> warnings.add(
                "U zei een contract van ten minste zes maanden toe. Dat loopt tot en met " + formats.date(shortest) + " of later."));
        promisedHours(it).filter(promised -> hours(answers).compareTo(promised) < 0).ifPresent(promised -> warnings.add(
                "Het contract heeft minder uren dan de proefplaatsing. U zei ten minste dezelfde uren toe."));
        LocalDate next = length.dayAfter(it.days().last());
        if (start(answers).isAfter(next)) {
            warnings.add("Tussen de proefplaatsing en het contract zitten dagen. In die dagen mag de werknemer niet werken.");
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
