package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.trial.HireForecast.Month;
import nl.werkbrug.subsidy.trial.HireForecast.Phase;

/**
 * Lays the phases of a forecast over calendar months. No text says what a part of a month brings, so it counts by its days:
 * our own agreement.
 */
final class PlannedMonths {

    private static final int MONTHS = 12;

    private PlannedMonths() {}

    static List<Month> of(List<Phase> phases) {
        List<Month> months = new ArrayList<>();
        YearMonth last = YearMonth.from(phases.get(phases.size() - 1).until());
        for (int at = index(YearMonth.from(phases.get(0).from())); at <= index(last); at++) {
            YearMonth month = YearMonth.of(at / MONTHS, at % MONTHS + 1);
            List<Phase> here = phases.stream().filter(phase -> days(phase, month) > 0).toList();
            if (!here.isEmpty()) {
                months.add(month(month, here));
            }
        }
        return months;
    }

    private static Month month(YearMonth month, List<Phase> here) {
        BigDecimal amount = here.stream().map(phase -> amount(phase, month)).reduce(BigDecimal.ZERO, BigDecimal::add);
        Phase last = here.get(here.size() - 1);
        return new Month(
                month, Money.euros(amount.setScale(2, RoundingMode.HALF_UP)), last.basis(),
                here.stream().anyMatch(Phase::older), here.size() > 1 || days(last, month) < month.lengthOfMonth());
    }

    private static BigDecimal amount(Phase phase, YearMonth month) {
        return phase.exactWithCharges().multiply(BigDecimal.valueOf(days(phase, month)))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), 20, RoundingMode.HALF_UP);
    }

    /** How many days of the month lie in the phase. */
    private static long days(Phase phase, YearMonth month) {
        long first = month.atDay(1).toEpochDay();
        long from = Math.max(phase.from().toEpochDay(), first);
        long until = Math.min(phase.until().toEpochDay(), first + month.lengthOfMonth());
        return Math.max(0, until - from);
    }

    private static int index(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }
}
