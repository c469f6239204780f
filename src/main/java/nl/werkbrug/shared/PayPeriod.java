package nl.werkbrug.shared;

/** How often the employer pays the wage. */
public enum PayPeriod {
    MONTH("maand", 1, 1),
    FOUR_WEEKS("vier weken", 12 * 4, 52),
    WEEK("week", 12, 52);

    private final String label;
    private final int numerator;
    private final int denominator;

    PayPeriod(String label, int numerator, int denominator) {
        this.label = label;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Whether the day is a day of the month (31 is the last day), or of the week (1 is Monday). */
    public boolean hasPayDay(int day) {
        return day >= 1 && day <= (this == MONTH ? 31 : 7);
    }

    /** The Dutch word, as it fits after "per". */
    public String label() {
        return label;
    }

    /**
     * An amount per month as an amount for this period, rounded half up to the cent: × 12 ÷ 52 × 4 for four weeks, × 12 ÷
     * 52 for a week. It mirrors the method of the CJIB for employers (net ÷ 4 × 52 ÷ 12), so that a year of four-week
     * runs protects as much as twelve months.
     */
    public Money fromMonthly(Money perMonth) {
        return perMonth.times(numerator, denominator);
    }

    /** How many runs a year has. */
    public int runsPerYear() {
        return switch (this) {
            case MONTH -> 12;
            case FOUR_WEEKS -> 13;
            case WEEK -> 52;
        };
    }

    /** The conversion in words for the explanation; empty for a month. */
    public String conversion() {
        return switch (this) {
            case MONTH -> "";
            case FOUR_WEEKS -> " × 12 ÷ 52 × 4";
            case WEEK -> " × 12 ÷ 52";
        };
    }
}
