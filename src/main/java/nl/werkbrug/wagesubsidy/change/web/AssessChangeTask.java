package nl.werkbrug.wagesubsidy.change.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.change.NewMeasurements;
import nl.werkbrug.wagesubsidy.change.SubsidyChange.Outcome;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.wagesubsidy.change.SubsidyChangeKind;
import nl.werkbrug.wagesubsidy.change.SubsidyChanges;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The municipality looks at a reported change and says what it does to the subsidy. */
@Component
class AssessChangeTask implements TaskHandler {

    private static final String COUNTS_FROM = "countsFrom";
    private static final String LAST_DAY = "lastDay";
    private static final String REASONING = "reasoning";
    private static final String OTHER_WAGE_VALUE = "wagesubsidy.assess-change.another-wage-value-applies";

    private final SubsidyChanges changes;
    private final NewMeasurements measurements;
    private final EffectWords words;

    AssessChangeTask(SubsidyChanges changes, NewMeasurements measurements, EffectWords words) {
        this.changes = changes;
        this.measurements = measurements;
        this.words = words;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("assess-wage-subsidy-change");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("wagesubsidy/change", changes.told(task.businessKey()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        SubsidyChange it = changes.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", (it.takenBack() ? Outcome.NONE : it.ends() ? Outcome.END : Outcome.CHANGE).name());
        values.put(COUNTS_FROM, it.effectiveOn());
        values.put(LAST_DAY, it.effectiveOn());
        if (it.hours() != null) {
            values.put(ReportedChange.HOURS, it.hours());
        }
        if (it.endsOn() != null) {
            values.put(ReportedChange.ENDS_ON, it.endsOn());
        }
        if (it.wageValue() != null) {
            values.put(REASONING, "De loonwaarde is nu " + it.wageValue() + " procent.");
        }
        return values;
    }

    /** To measure anew is offered only when that can be done now. */
    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        List<Option> outcomes = new ArrayList<>(outcomes());
        if (measurements.refusal(changes.get(task.businessKey())).isEmpty()) {
            outcomes.add(new Option("MEASURE", Words.of("wagesubsidy.assess-change.first-the-wage-value")));
        }
        return Map.of("outcomes", outcomes);
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("contract", changes.get(task.businessKey()).kind() == SubsidyChangeKind.CONTRACT);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        SubsidyChange it = assessed(task, answers, viewer);
        if (it.outcome() == Outcome.NONE) {
            return measurements.mustChange(it) ? Preview.mistake("outcome", Words.of(OTHER_WAGE_VALUE)) : Preview.NOTHING;
        }
        if (it.outcome() == Outcome.MEASURE) {
            return measurements.refusal(it).map(why -> Preview.mistake("outcome", why)).orElseGet(words::measuredFirst);
        }
        try {
            return words.of(it, changes.effect(it));
        } catch (ApplicationRefused e) {
            return Preview.mistake(COUNTS_FROM, Words.of("wagesubsidy.assess-change.the-new-amount-cannot", e.inDutch()));
        }
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Preview preview = preview(task, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new TaskResult.Refused(preview.mistakes());
        }
        SubsidyChange it = assessed(task, answers, viewer);
        if (it.outcome() == Outcome.MEASURE) {
            return measurements.begin(it, viewer).<TaskResult>map(why -> TaskResult.Refused.in("outcome", why))
                    .orElse(TaskResult.Done.routed("wagesubsidy.assess-change.the-wage-value-is", Map.of("outcome", "MEASURE")));
        }
        int drafts = changes.assess(it, answers.text(REASONING).orElse(""), viewer);
        if (it.outcome() == Outcome.NONE) {
            return TaskResult.Done.routed("wagesubsidy.assess-change.the-change-has-no", Map.of("outcome", "NONE"));
        }
        return drafts == 0
                ? new TaskResult.Refused(List.of(FieldError.general(
                        Words.of("wagesubsidy.assess-change.after-this-day-there"))))
                : TaskResult.Done.routed("wagesubsidy.assess-change.the-decision-has-been", Map.of("outcome", "DECIDE"));
    }

    private static List<Option> outcomes() {
        return List.of(
                new Option("CHANGE", Words.of("wagesubsidy.assess-change.the-amount-or-the")),
                new Option("END", Words.of("wagesubsidy.assess-change.the-subsidy-ends")),
                new Option("NONE", Words.of("wagesubsidy.assess-change.the-amount-stays-the")));
    }

    private SubsidyChange assessed(InboxTask task, Answers answers, Viewer viewer) {
        SubsidyChange it = changes.get(task.businessKey());
        Outcome outcome = Outcome.valueOf(answers.text("outcome").orElseThrow());
        String day = outcome == Outcome.END ? LAST_DAY : COUNTS_FROM;
        boolean contract = it.kind() == SubsidyChangeKind.CONTRACT;
        return new SubsidyChange(
                it.id(), it.wageSubsidyId(), it.kind(), answers.date(day).orElse(it.effectiveOn()),
                answers.number(ReportedChange.HOURS).orElse(it.hours()),
                contract ? answers.date(ReportedChange.ENDS_ON).orElse(null) : it.endsOn(), it.wageValue(), it.told(),
                it.choice(), it.reportedBy(), outcome, viewer.userId(), null);
    }
}
