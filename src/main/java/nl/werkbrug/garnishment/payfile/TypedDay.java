package nl.werkbrug.garnishment.payfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day between 2000 and 2100: "25-05-2026", "2026-05-25", or the number a spreadsheet keeps for it. */
final class TypedDay {

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");

    /** What 1 January 1970 is in a spreadsheet that counts from 1900, and the days by which 1904 differs. */
    private static final long EPOCH_SINCE_1900 = 25_569;
    private static final long FROM_1900_TO_1904 = 1_462;
    private static final BigDecimal LATEST = BigDecimal.valueOf(100_000);

    private TypedDay() {}

    static Optional<LocalDate> read(Value value) {
        Optional<LocalDate> day = Optional.empty();
        if (value instanceof Value.Words words) {
            day = typed(words.text());
        } else if (value instanceof Value.Number number) {
            day = counted(number);
        }
        return day.filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
    }

    private static Optional<LocalDate> typed(String text) {
        Matcher dutch = DUTCH.matcher(text);
        Matcher iso = ISO.matcher(text);
        if (dutch.matches()) {
            return day(dutch.group(3), dutch.group(2), dutch.group(1));
        }
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number with a fraction has a time of day, which no pay day has. */
    private static Optional<LocalDate> counted(Value.Number value) {
        BigDecimal number = value.number();
        if (number.signum() <= 0 || number.compareTo(LATEST) > 0 || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        long days = number.longValueExact() + (value.since1904() ? FROM_1900_TO_1904 : 0);
        return Optional.of(LocalDate.ofEpochDay(days - EPOCH_SINCE_1900));
    }
}
