package nl.werkbrug.wagesubsidy.penalty;

import java.util.List;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.shared.Money;

/** Adds up the parts of a penalty. */
public final class PenaltyTotals {

    private PenaltyTotals() {}

    public static int days(List<PenaltyExposure.Part> parts) {
        return parts.stream().mapToInt(PenaltyExposure.Part::days).sum();
    }

    /** Euros. */
    public static Money amount(List<PenaltyExposure.Part> parts) {
        return parts.stream().map(PenaltyExposure.Part::amount).reduce(Money.ZERO, Money::plus);
    }
}
