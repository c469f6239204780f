package nl.werkbrug.wagecostbenefit;

import java.util.Optional;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.PayPeriod;

/** How often an employer files the wage tax return (loonaangifte). */
public enum ReturnPeriod implements Labelled {
    MONTH,
    FOUR_WEEKS;

    @Override
    public String labelKey() {
        return "wagecostbenefit.return." + name();
    }

    /** What follows from how often the wage is paid; empty for a week, for then both occur. */
    static Optional<ReturnPeriod> of(PayPeriod pay) {
        return switch (pay) {
            case MONTH -> Optional.of(MONTH);
            case FOUR_WEEKS -> Optional.of(FOUR_WEEKS);
            case WEEK -> Optional.empty();
        };
    }
}
