package nl.werkbrug.garnishment.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.garnishment.PayRunOutcome;
import nl.werkbrug.garnishment.PaymentPlan;
import nl.werkbrug.shared.Money;

/**
 * What booking an import would do.
 *
 * @param lines one for each employee with a garnishment, in the order of the file
 * @param problems everything wrong; nothing can be booked unless it is empty
 * @param unnamed dossiers with a running garnishment of which the file says nothing
 * @param payments how many payments come of it
 */
public record ImportPreview(List<Line> lines, List<ImportProblem> problems, List<String> unnamed, int payments) {

    public ImportPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * One employee.
     *
     * @param lines where in the file
     * @param cash all that is paid, untaxed allowances included
     * @param setOff what the employer keeps himself
     */
    public record Line(
            String dossierId, List<Integer> lines, LocalDate payDay, Money cash, Money withheld, Money setOff, Money employee) {}

    static ImportPreview of(ImportSplits.All all) {
        int payments = all.runs().stream()
                .mapToInt(one -> PaymentPlan.of("", one.split(), all.payees(), true).payments().size())
                .sum();
        return new ImportPreview(all.runs().stream().map(ImportPreview::line).toList(), all.problems(), all.unnamed(), payments);
    }

    private static Line line(ImportSplits.One it) {
        PayRunOutcome.Split split = it.split();
        return new Line(
                it.run().dossierId(), it.run().lines(), split.entry().payDay(), split.input().pay().cash(), split.withheld(),
                split.split().setOff(), split.split().employeeReceives());
    }

    public boolean bookable() {
        return problems.isEmpty() && !lines.isEmpty();
    }

    public Money cash() {
        return sum(Line::cash);
    }

    public Money withheld() {
        return sum(Line::withheld);
    }

    public Money employees() {
        return sum(Line::employee);
    }

    private Money sum(Function<Line, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
