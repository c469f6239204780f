package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * The yearly holiday allowance (vakantiebijslag) that is paid in this run.
 *
 * @param amount net, in euros, never negative
 * @param monthsUnderGarnishment how many of the twelve months in which it was built up lie after the garnishment was laid
 */
public record HolidayAllowance(Money amount, int monthsUnderGarnishment) {

    /** A year of build-up. */
    public static final int BUILD_UP_MONTHS = 12;

    /** No holiday allowance in this run. */
    public static final HolidayAllowance NONE = new HolidayAllowance(Money.ZERO, BUILD_UP_MONTHS);

    /** @throws IllegalArgumentException for a negative amount, or when the months are not 0 to 12 */
    public HolidayAllowance {
        Amounts.notNegative("The holiday allowance", amount);
        if (monthsUnderGarnishment < 0 || monthsUnderGarnishment > BUILD_UP_MONTHS) {
            throw new IllegalArgumentException("Months of build-up are 0 to 12, not " + monthsUnderGarnishment);
        }
    }

    HolidayAllowance plus(HolidayAllowance other) {
        if (amount.isZero()) {
            return other;
        }
        if (!other.amount.isZero() && other.monthsUnderGarnishment != monthsUnderGarnishment) {
            throw new IllegalArgumentException("Holiday allowances with different months cannot be added");
        }
        return new HolidayAllowance(amount.plus(other.amount), monthsUnderGarnishment);
    }

    /**
     * What of it is seizable. It is attributed to the periods in which it was built up; in each of them only what then
     * exceeds the protected amount is seizable, and only periods since the garnishment count (HR 31-10-2014,
     * ECLI:NL:HR:2014:3068; that only periods since the garnishment count is our reading, grade D).
     *
     * @param wage the normal wage of one period
     * @param protectedForPeriod the protected amount of one period
     * @param periods how many pay periods a year has
     */
    Money seizable(Money wage, Money protectedForPeriod, int periods) {
        Money roomInYear = wage.minus(protectedForPeriod).times(periods, 1);
        Money more = roomInYear.plus(amount).orZero().minus(roomInYear.orZero());
        return more.times(monthsUnderGarnishment, BUILD_UP_MONTHS);
    }
}
