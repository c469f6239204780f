package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.PayRunOutcome;
import nl.werkbrug.garnishment.PayRuns;
import nl.werkbrug.garnishment.calculation.CalculationStep;
import nl.werkbrug.garnishment.calculation.CalculationStep.Code;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Entering a pay run; payroll sees the split with every step before booking it. */
@Component
class PayRunTask implements TaskHandler {

    private static final Set<Code> RESULTS = Set.of(Code.REMITTED, Code.SOURCE_DEDUCTION, Code.EMPLOYEE_RECEIVES);

    private final PayRuns runs;
    private final GarnishmentTable garnishments;
    private final DutchFormats formats;

    PayRunTask(PayRuns runs, GarnishmentTable garnishments, DutchFormats formats) {
        this.runs = runs;
        this.garnishments = garnishments;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("pay-run");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        LocalDate payDay = runs.nextPayDay(task.businessKey());
        LocalDate ends = garnishments.get(task.businessKey()).employmentEndsOn();
        boolean last = ends != null && !payDay.isBefore(ends);
        return Map.of("payDay", payDay, "last", last ? "yes" : "no");
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        PayRunOutcome outcome = runs.preview(task.businessKey(), payDay(answers), net(answers), untaxed(answers));
        if (outcome instanceof PayRunOutcome.Refused refused) {
            return Preview.mistake(refused.field(), refused.message());
        }
        List<Preview.Line> lines = ((PayRunOutcome.Split) outcome).split().steps().stream().map(this::line).toList();
        return new Preview(lines, List.of(), List.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        boolean last = answers.text("last").filter("yes"::equals).isPresent();
        PayRunOutcome outcome =
                runs.enter(task.businessKey(), payDay(answers), net(answers), untaxed(answers), last, viewer);
        if (outcome instanceof PayRunOutcome.Refused refused) {
            return TaskResult.Refused.in(refused.field(), refused.message());
        }
        Money withheld = ((PayRunOutcome.Split) outcome).split().remitted();
        return TaskResult.Done.with("De loonrun is ingevoerd: " + formats.money(withheld) + " ingehouden.");
    }

    private Preview.Line line(CalculationStep step) {
        return new Preview.Line(step.text(), formats.money(step.amount()), step.source(), RESULTS.contains(step.code()));
    }

    private static LocalDate payDay(Answers answers) {
        return answers.date("payDay").orElseThrow();
    }

    private static Money net(Answers answers) {
        return answers.money("net").orElseThrow();
    }

    private static Money untaxed(Answers answers) {
        return answers.money("untaxed").orElse(Money.ZERO);
    }
}
