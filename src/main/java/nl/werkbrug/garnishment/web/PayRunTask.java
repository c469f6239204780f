package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.PayRunOutcome;
import nl.werkbrug.garnishment.PayRunSuggestions;
import nl.werkbrug.garnishment.PayRuns;
import nl.werkbrug.garnishment.calculation.CalculationStep;
import nl.werkbrug.garnishment.calculation.CalculationStep.Code;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Entering a pay run of an employee; payroll sees the split over all garnishments before booking it. */
@Component
class PayRunTask implements TaskHandler {

    private static final Set<Code> RESULTS =
            Set.of(Code.REMITTED, Code.SOURCE_DEDUCTION, Code.SET_OFF, Code.CONTESTED, Code.EMPLOYEE_RECEIVES);

    private final PayRuns runs;
    private final PayRunSuggestions suggestions;
    private final PageFormats formats;

    PayRunTask(PayRuns runs, PayRunSuggestions suggestions, PageFormats formats) {
        this.runs = runs;
        this.suggestions = suggestions;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("pay-run");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        String dossierId = task.businessKey();
        LocalDate payDay = runs.nextPayDay(dossierId);
        Map<String, Object> known = new HashMap<>(Map.of(
                "payDay", payDay, "last", suggestions.last(dossierId, payDay) ? "yes" : "no",
                "holiday.months", suggestions.holidayMonths(dossierId, payDay), "setOff.first", "no"));
        suggestions.wage(dossierId).ifPresent(wage -> known.put("wage", wage));
        suggestions.untaxed(dossierId).ifPresent(untaxed -> known.put("untaxed", untaxed));
        if (suggestions.percentage(dossierId, payDay)) {
            known.put("special", Set.of("PERCENTAGE"));
        }
        return known;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (PayRunAnswers.problem(answers).isPresent()) {
            return Preview.mistake("part.days", PayRunAnswers.problem(answers).get());
        }
        PayRunOutcome outcome = runs.preview(task.businessKey(), PayRunAnswers.entry(answers));
        if (outcome instanceof PayRunOutcome.Refused refused) {
            return Preview.mistake(refused.field(), refused.message());
        }
        PayRunOutcome.Split done = (PayRunOutcome.Split) outcome;
        List<Preview.Line> lines = done.split().steps().stream().map(this::line).toList();
        return new Preview(lines, kept(done, Language.current()), List.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (PayRunAnswers.problem(answers).isPresent()) {
            return TaskResult.Refused.in("part.days", PayRunAnswers.problem(answers).get());
        }
        PayRunOutcome outcome = runs.enter(task.businessKey(), PayRunAnswers.entry(answers), viewer);
        if (outcome instanceof PayRunOutcome.Refused refused) {
            return TaskResult.Refused.in(refused.field(), refused.message());
        }
        PayRunOutcome.Split done = (PayRunOutcome.Split) outcome;
        return TaskResult.Done.said(language ->
                Words.in(language, "garnishment.kept.run.done", Notation.of(language).money(done.withheld()))
                        + kept(done, language).stream().map(warning -> " " + warning).collect(Collectors.joining()));
    }

    /** That money stays with the employer, and where to end that. */
    private static List<String> kept(PayRunOutcome.Split done, Language language) {
        return done.split().contested().isPositive()
                ? List.of(Words.in(
                        language, "garnishment.kept.run.stays", Notation.of(language).money(done.split().contested())))
                : List.of();
    }

    private Preview.Line line(CalculationStep step) {
        return new Preview.Line(step.shown(), formats.money(step.amount()), step.source(), RESULTS.contains(step.code()));
    }
}
