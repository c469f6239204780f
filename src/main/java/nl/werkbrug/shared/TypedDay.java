package nl.werkbrug.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it in a filter: "1-6-2026", "01 06 2026" or "2026-06-01". */
public final class TypedDay {

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDay() {}

    /** The day; empty for what is no day between 2000 and 2100. */
    public static Optional<LocalDate> read(String typed) {
        Matcher dutch = DUTCH.matcher(typed);
        Matcher iso = ISO.matcher(typed);
        if (dutch.matches()) {
            return day(dutch.group(3), dutch.group(2), dutch.group(1));
        }
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
