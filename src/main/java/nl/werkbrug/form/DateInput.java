package nl.werkbrug.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;

/** Reads a date from three fields: day, month (number or name) and year; a whole date in the first field is fine too. */
final class DateInput {

    static final String DAY = "day";
    static final String MONTH = "month";
    static final String YEAR = "year";
    static final List<String> PARTS = List.of(DAY, MONTH, YEAR);

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,9}\\.?)[-/. ]+(\\d{2,4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** On every page both, so that nobody has to type a language that is not his. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"), List.of("februari", "february"), List.of("maart", "march"), List.of("april"),
            List.of("mei", "may"), List.of("juni", "june"), List.of("juli", "july"), List.of("augustus", "august"),
            List.of("september"), List.of("oktober", "october"), List.of("november"), List.of("december"));

    private DateInput() {}

    static Parsed parse(List<String> typed, DateRange range, LocalDate today) {
        List<String> parts = split(typed);
        Parsed missing = missing(parts);
        if (missing != null) {
            return missing;
        }
        int day = number(parts.get(0), 31);
        int month = month(parts.get(1));
        String year = parts.get(2);
        if (day == 0) {
            return Parsed.wrongPart(DAY, Problem.DATE_DAY);
        }
        if (month == 0) {
            return Parsed.wrongPart(MONTH, Problem.DATE_MONTH);
        }
        if (year.matches("'?\\d{1,2}")) {
            return Parsed.wrongPart(YEAR, Problem.DATE_YEAR_SHORT);
        }
        return year.matches("(19|20|21)\\d\\d")
                ? existing(day, YearMonth.of(Integer.parseInt(year), month), range, today)
                : Parsed.wrongPart(YEAR, Problem.DATE_YEAR);
    }

    private static Parsed existing(int day, YearMonth month, DateRange range, LocalDate today) {
        if (!month.isValidDay(day)) {
            String written = day + " " + Notation.of(Language.current()).month(month);
            return Parsed.wrong(Problem.DATE_IMPOSSIBLE, written, month.lengthOfMonth());
        }
        LocalDate date = month.atDay(day);
        if (date.isBefore(range.first(today))) {
            return Parsed.wrong(Problem.DATE_EARLIEST, Notation.of(Language.current()).date(range.first(today)));
        }
        if (date.isAfter(range.last(today))) {
            return Parsed.wrong(Problem.DATE_LATEST, Notation.of(Language.current()).date(range.last(today)));
        }
        return Parsed.value(date);
    }

    /** Always three parts. */
    private static List<String> split(List<String> typed) {
        List<String> parts = IntStream.range(0, 3)
                .mapToObj(i -> i < typed.size() ? typed.get(i).strip() : "")
                .toList();
        boolean onlyFirst = parts.get(1).isEmpty() && parts.get(2).isEmpty();
        Matcher whole = WHOLE.matcher(parts.get(0));
        Matcher iso = ISO.matcher(parts.get(0));
        if (onlyFirst && whole.matches()) {
            return List.of(whole.group(1), whole.group(2), whole.group(3));
        }
        return onlyFirst && iso.matches() ? List.of(iso.group(3), iso.group(2), iso.group(1)) : parts;
    }

    private static Parsed missing(List<String> parts) {
        if (parts.get(0).isEmpty()) {
            return Parsed.wrongPart(DAY, Problem.DATE_DAY_MISSING);
        }
        if (parts.get(1).isEmpty()) {
            return Parsed.wrongPart(MONTH, Problem.DATE_MONTH_MISSING);
        }
        return parts.get(2).isEmpty() ? Parsed.wrongPart(YEAR, Problem.DATE_YEAR_MISSING) : null;
    }

    /** A number from 1 to the maximum, or 0 when it is not one. */
    private static int number(String text, int maximum) {
        int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        return number <= maximum ? number : 0;
    }

    private static int month(String text) {
        String name = text.toLowerCase(Locale.ROOT).replace(".", "");
        if (name.equals("mrt")) {
            return 3;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.length() >= 3 && MONTHS.get(i).stream().anyMatch(month -> month.startsWith(name))) {
                return i + 1;
            }
        }
        return number(name, 12);
    }
}
