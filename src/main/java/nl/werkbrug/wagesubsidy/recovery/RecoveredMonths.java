package nl.werkbrug.wagesubsidy.recovery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;

/** The months of which subsidy is taken back, from periods with the same amounts each month. */
public final class RecoveredMonths {

    private static final int YEAR = 12;

    private RecoveredMonths() {}

    /** A period with the same amounts each month; both months belong to it. */
    public record Period(YearMonth from, YearMonth until, Money paid, Money due) {}

    /** Every month of the periods in their order. */
    public static List<RecoveryMonth> of(List<Period> periods) {
        List<RecoveryMonth> months = new ArrayList<>();
        for (Period it : periods) {
            for (int index = index(it.from()); index <= index(it.until()); index++) {
                months.add(new RecoveryMonth(YearMonth.of(index / YEAR, index % YEAR + 1), it.paid(), it.due()));
            }
        }
        return months;
    }

    /** Whether a month stands in two periods. */
    public static boolean overlap(List<RecoveryMonth> months) {
        return months.stream().map(RecoveryMonth::month).distinct().count() < months.size();
    }

    /** What was paid too much in all of them. */
    public static Money total(List<RecoveryMonth> months) {
        return months.stream().map(RecoveryMonth::difference).reduce(Money.ZERO, Money::plus);
    }

    private static int index(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue() - 1;
    }
}
