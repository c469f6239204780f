package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import org.springframework.stereotype.Component;

/** The days that bound a benefit, all from the rule files. */
@Component
class BenefitTermDays {

    private static final int END_OF_DECEMBER = 31;

    private final Deadlines deadlines;

    BenefitTermDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The last day of the last period that counts: three years, or one for who is reassigned, and the running period with it
     * (article 2.4, 2.8 and 2.16). Empty without an end of its own, and while it cannot be computed yet.
     */
    Optional<LocalDate> lastDay(BenefitCategory category, ReturnPeriod kind, LocalDate startsOn) {
        return code(category).flatMap(code -> over(code, startsOn)).map(day -> TaxPeriods.lastBefore(kind, day).last());
    }

    /** Whether the benefit over a year may still be asked on a day. */
    boolean mayStillAsk(int year, LocalDate today) {
        return !today.isAfter(deadlines.compute("WTL_REQUEST", endOf(year)).end());
    }

    /** A day in the year, from which its terms count. */
    static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, END_OF_DECEMBER);
    }

    private Optional<LocalDate> over(String code, LocalDate startsOn) {
        try {
            return Optional.of(deadlines.compute(code, startsOn).unrolled());
        } catch (NotComputable tooFar) {
            return Optional.empty();
        }
    }

    /** Since 2026 the banenafspraak has no end of its own (article 2.12). */
    private static Optional<String> code(BenefitCategory category) {
        return switch (category) {
            case ARBEIDSGEHANDICAPT -> Optional.of("WTL_2_8");
            case HERPLAATST -> Optional.of("WTL_2_16");
            case OUDERE -> Optional.of("WTL_2_4");
            case BANENAFSPRAAK -> Optional.empty();
        };
    }
}
