package nl.werkbrug.garnishment.plausibility;

/**
 * Something about a stated protected amount that someone should look at. It never blocks: the bailiff sets the amount.
 *
 * @param code what it is about
 * @param text Dutch sentences for the employer, with what to do
 * @param source the article or source behind the warning
 */
public record ProtectedAmountWarning(Code code, String text, String source) {

    /** What a warning is about. */
    public enum Code {
        NOT_STATED,
        GARNISHED_IN_FUTURE,
        OLDER_THAN_A_YEAR,
        ABOVE_MAXIMUM,
        /** Above a maximum that is only an estimate. */
        ABOVE_ESTIMATED_MAXIMUM,
        /** The maximum of the half-year is not known, so nothing was compared. */
        MAXIMUM_UNKNOWN,
        /** Low for a low income: perhaps the holiday allowance was left out of the income. */
        BELOW_LOW_INCOME_SHARE
    }
}
