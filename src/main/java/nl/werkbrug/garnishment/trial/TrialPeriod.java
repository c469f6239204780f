package nl.werkbrug.garnishment.trial;

import nl.werkbrug.shared.PayPeriod;

/** How often the wage is paid; the names are those of the public interface. */
public enum TrialPeriod {
    MAAND(PayPeriod.MONTH),
    VIER_WEKEN(PayPeriod.FOUR_WEEKS),
    WEEK(PayPeriod.WEEK);

    private final PayPeriod period;

    TrialPeriod(PayPeriod period) {
        this.period = period;
    }

    PayPeriod period() {
        return period;
    }

    /** The Dutch word, as it fits after "per". */
    public String label() {
        return period.label();
    }
}
