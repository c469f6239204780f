package nl.werkbrug.garnishment.payfile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/** Turns the cells of one line into a pay line, and checks what must go together. */
final class LineReader {

    /** Stands in the example line of the template, so that it is never taken for an employee. */
    static final String EXAMPLE_UNIT = "VOORBEELD";

    private final ProblemList problems;

    LineReader(ProblemList problems) {
        this.problems = problems;
    }

    /** The line; empty when something is wrong with it, after saying everything that is. */
    Optional<PayLine> read(int line, Map<Column, Value> values) {
        if (isExample(values)) {
            problems.line(line, ProblemCode.EXAMPLE);
            return Optional.empty();
        }
        int before = problems.count();
        Cells cells = new Cells(line, values, problems);
        PayLine draft = draft(line, cells);
        backPay(cells, draft);
        together(cells, draft.setOff(), Column.SET_OFF, Column.SET_OFF_KIND,
                ProblemCode.SET_OFF_KIND, ProblemCode.SET_OFF_AMOUNT);
        boolean whole = draft.employee() != null && draft.payDay() != null && draft.net() != null;
        return Optional.of(draft).filter(read -> whole && problems.count() == before);
    }

    /** The line with null for what is absent or wrong. */
    private static PayLine draft(int line, Cells cells) {
        return new PayLine(
                line,
                cells.bsn(Column.BSN),
                cells.day(Column.PAY_DAY),
                cells.amount(Column.NET),
                cells.amount(Column.UNTAXED),
                cells.amount(Column.HOLIDAY_ALLOWANCE),
                cells.amount(Column.HOLIDAY_BUILT_UP),
                cells.amount(Column.OTHER_NET),
                cells.amount(Column.BACK_PAY),
                Optional.ofNullable(cells.day(Column.BACK_PAY_OVER)),
                cells.amount(Column.SET_OFF),
                Optional.ofNullable(cells.setOffKind(Column.SET_OFF_KIND)),
                cells.yes(Column.LAST),
                cells.text(Column.UNIT));
    }

    private static boolean isExample(Map<Column, Value> values) {
        return values.get(Column.UNIT) instanceof Value.Words words && words.text().equals(EXAMPLE_UNIT);
    }

    private static void backPay(Cells cells, PayLine draft) {
        together(cells, draft.backPay(), Column.BACK_PAY, Column.BACK_PAY_OVER,
                ProblemCode.BACK_PAY_DAY, ProblemCode.BACK_PAY_AMOUNT);
        LocalDate payDay = draft.payDay();
        if (payDay != null && draft.backPayOver().filter(over -> !over.isBefore(payDay)).isPresent()) {
            cells.tell(Column.BACK_PAY_OVER, ProblemCode.BACK_PAY_LATER);
        }
    }

    /** An amount needs its companion, and the companion needs an amount above zero. */
    private static void together(
            Cells cells, Money amount, Column amountIn, Column companion, ProblemCode noCompanion, ProblemCode noAmount) {
        if (amount == null) {
            return;
        }
        if (amount.isPositive() && !cells.has(companion)) {
            cells.tell(companion, noCompanion);
        }
        if (amount.isZero() && cells.has(companion)) {
            cells.tell(amountIn, noAmount);
        }
    }
}
