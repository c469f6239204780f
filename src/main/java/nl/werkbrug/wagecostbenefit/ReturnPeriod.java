package nl.werkbrug.wagecostbenefit;

import java.util.Optional;
import nl.werkbrug.shared.PayPeriod;

/** How often an employer files the wage tax return (loonaangifte). */
public enum ReturnPeriod {
    MONTH("per maand"),
    FOUR_WEEKS("per vier weken");

    private final String label;

    ReturnPeriod(String label) {
        this.label = label;
    }

    /** The Dutch words. */
    public String label() {
        return label;
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
