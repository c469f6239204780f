package nl.werkbrug.garnishment.writ;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Dutch papers write them: "12-03-2026", "12 maart 2026", "twaalf maart tweeduizend zesentwintig". */
final class DutchDay {

    private static final List<String> MONTHS = List.of(
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
            "december");
    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    private static final String YEAR_WORDS = "(?:twee\\s?duizend|negentien\\s?honderd)(?:[\\s\\-]*(?:en|ën|een|twee|drie|vier|vijf"
            + "|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig"
            + "|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?!\\s?duizend)){0,5}";

    /** Without groups and for any case, to build into other patterns. */
    static final String PATTERN = "(?:\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?(?:19|20)\\d{2}(?!\\d)|\\d{1,2}e?\\s+" + MONTH
            + "\\s+(?:19|20)\\d{2}(?!\\d)|[a-zë]{3,20}\\s+" + MONTH + "\\s+" + YEAR_WORDS + ")";

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern NAMED = Words.anyCase("(\\d{1,2}|[a-zë]+)e?\\s+(" + MONTH + ")\\s+(.+)");

    private DutchDay() {}

    /** The day in a text that fits {@link #PATTERN}; null when there is no such day. */
    static LocalDate of(String text) {
        String flat = Words.flat(text).toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(flat);
        if (digits.matches()) {
            return day(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)), Integer.parseInt(digits.group(3)));
        }
        Matcher named = NAMED.matcher(flat);
        if (!named.matches()) {
            return null;
        }
        return day(number(named.group(1)), MONTHS.indexOf(named.group(2)) + 1, year(named.group(3)));
    }

    private static LocalDate day(int day, int month, int year) {
        try {
            return year < 1900 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String text) {
        return text.matches("\\d+") ? Integer.parseInt(text) : DutchNumber.of(text);
    }

    /** The year in digits, or in as many of the words as are a year: "en" of the next clause may follow. 0 when none. */
    private static int year(String text) {
        if (text.matches("\\d{4}")) {
            return Integer.parseInt(text);
        }
        int century = text.startsWith("n") ? 1900 : 2000;
        String rest = text.replaceFirst("^(twee\\s?duizend|negentien\\s?honderd)[\\s\\-]*(en\\s)?", "");
        while (!rest.isEmpty() && DutchNumber.of(rest) == 0) {
            rest = rest.contains(" ") ? rest.substring(0, rest.lastIndexOf(' ')) : "";
        }
        return century + DutchNumber.of(rest);
    }
}
