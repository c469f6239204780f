package nl.werkbrug.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The value in a text that was kept in Dutch: a text that is kept itself, a label, or something with days and amounts in it.
 * What somebody typed stays as it is, but for the days and amounts in it.
 */
final class KeptValues {

    private static final Pattern DAY =
            Pattern.compile("\\b(?:((?:maan|dins|woens|donder|vrij|zater|zon)dag) )?(?:(\\d{1,2}) )?(\\p{Ll}{3,9}) (\\d{4})\\b");
    private static final Pattern AMOUNT = Pattern.compile("(-?)€ (\\d{1,3}(?:\\.\\d{3})*),(\\d{2})");
    private static final Pattern COUNT = Pattern.compile("\\d+(?:[,:.]\\d+)?");
    private static final Pattern DECIMALS = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d+(?: ?%)?");
    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Language.DUTCH.locale());
    private static final DateTimeFormatter DUTCH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Language.DUTCH.locale());

    /** The last part of the key of a label is the name of a constant. */
    private static final Pattern LABEL = Pattern.compile(".*\\.[A-Z][A-Z0-9_]*");
    private static final Map<String, String> LABELS = new HashMap<>();

    private KeptValues() {}

    /** A label of the same file goes before one of another. */
    static void keep(String key, String text) {
        if (!KeptShape.PLACE.matcher(text).find()) {
            LABELS.putIfAbsent(file(key) + ":" + text, key);
            if (LABEL.matcher(key).matches()) {
                LABELS.putIfAbsent(text, key);
            }
        }
    }

    /** The value in that language, in the text with that key. */
    static String in(Language language, String key, String value) {
        String shown = KeptWords.in(language, value);
        if (!shown.equals(value)) {
            return shown;
        }
        String label = label(key, value);
        return label == null ? list(language, key, value).orElseGet(() -> notation(language, value)) : KeptTexts.in(language, label);
    }

    private static String label(String key, String value) {
        return LABELS.getOrDefault(file(key) + ":" + value, LABELS.get(value));
    }

    /** A list of values: of titles, or of words that are all known. */
    private static Optional<String> list(Language language, String key, String value) {
        return Stream.of("; ", ", ").filter(value::contains)
                .filter(between -> between.equals("; ") || Stream.of(value.split(between)).allMatch(part -> knows(key, part)))
                .findFirst()
                .map(between -> Stream.of(value.split(between)).map(part -> in(language, key, part)).collect(Collectors.joining(between)));
    }

    private static boolean knows(String key, String part) {
        return label(key, part) != null || KeptWords.knows(part);
    }

    /** Whether the text is a day, a month, an amount, a time or a count, and nothing else. */
    static boolean isNotation(String text) {
        return COUNT.matcher(text).matches() || !notation(Language.ENGLISH, text).equals(text)
                && Stream.of(DAY, AMOUNT).anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** Days and amounts in a text, in the notation of that language. */
    static String notation(Language language, String text) {
        if (language == Language.DUTCH || text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        if (DECIMALS.matcher(text).matches()) {
            // The marks of decimals and of thousands are the other way around.
            return text.replace('.', ' ').replace(',', '.').replace(' ', ',');
        }
        Notation notation = Notation.of(language);
        String days = DAY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(day(notation, found)));
        return AMOUNT.matcher(days).replaceAll(found -> Matcher.quoteReplacement(notation.money(amount(found))));
    }

    private static String day(Notation notation, MatchResult found) {
        try {
            if (found.group(2) == null) {
                String before = found.group(1) == null ? "" : found.group(1) + " ";
                return before + notation.month(YearMonth.parse(found.group(3) + " " + found.group(4), DUTCH_MONTH));
            }
            LocalDate day = LocalDate.parse(found.group(2) + " " + found.group(3) + " " + found.group(4), DUTCH_DAY);
            return found.group(1) == null ? notation.date(day) : notation.dateWithDay(day);
        } catch (DateTimeParseException e) {
            // Words before a year, or a day that no month has: no day.
            return found.group();
        }
    }

    private static Money amount(MatchResult found) {
        return Money.euros(new BigDecimal(found.group(1) + found.group(2).replace(".", "") + "." + found.group(3)));
    }

    private static String file(String key) {
        return key.split("\\.", 2)[0];
    }
}
