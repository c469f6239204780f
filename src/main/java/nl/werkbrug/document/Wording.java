package nl.werkbrug.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;

/** Puts a fact into a cell of a document; templates know it as {@code words}. A missing fact is said to be missing. */
class Wording {

    static final String NOT_STATED = "niet opgegeven";

    private final DutchFormats formats;

    Wording(DutchFormats formats) {
        this.formats = formats;
    }

    public String given(String value) {
        return value == null || value.isBlank() ? NOT_STATED : value;
    }

    /** Two facts in one cell. */
    public String together(String one, String other) {
        return other == null ? given(one) : given(one) + ", " + other;
    }

    public String date(LocalDate value) {
        return value == null ? NOT_STATED : formats.shortDate(value);
    }

    /** A date with the hour, when there is one. */
    public String moment(LocalDate date, LocalTime time) {
        return date == null || time == null ? date(date) : date(date) + " om " + time.truncatedTo(ChronoUnit.MINUTES) + " uur";
    }

    /** The space must not break: an amount on two lines is misread. */
    public String money(Money value) {
        return value == null ? NOT_STATED : formats.money(value).replace(' ', '\u00a0');
    }

    /** A number with at most two decimals. */
    public String number(BigDecimal value) {
        return value == null
                ? NOT_STATED
                : value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A percentage as it was typed; a bare number gets its word. */
    public String percent(String value) {
        return value != null && value.strip().matches("[0-9]+([,.][0-9]+)?") ? value.strip() + " procent" : given(value);
    }

    public String yesNo(Boolean value) {
        return value == null ? NOT_STATED : value ? "ja" : "nee";
    }

    /** An account number in groups of four. */
    public String iban(String value) {
        return value == null ? NOT_STATED : value.replaceAll("\\s", "").replaceAll("(.{4})(?=.)", "$1\u00a0");
    }
}
