package nl.werkbrug.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a date as people write it: 10-4-2026, 10/04/2026, 10 april 2026 or 2026-04-10. */
public final class TypedDates {

    private static final List<DateTimeFormatter> NOTATIONS =
            List.of(notation("d-M-uuuu"), notation("uuuu-M-d"), notation("d-MMMM-uuuu"));

    private TypedDates() {}

    /** The date, or empty when it is none. */
    public static Optional<LocalDate> parse(String typed) {
        String even = typed.strip().replaceAll("[\\s./-]+", "-");
        return NOTATIONS.stream().flatMap(notation -> parse(even, notation).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter notation) {
        try {
            return Optional.of(LocalDate.parse(typed, notation));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter notation(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.forLanguageTag("nl-NL"))
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
