package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day and the time of the garnishment: of an exploot the day it was served, else the day of the letter. */
final class ServedReader implements FactReader {

    private static final String DAY = "(" + DutchDay.PATTERN + ")";
    private static final String WEEKDAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s*,?\\s+)?";
    private static final Pattern SERVED = Words.anyCase("(?:\\bheden\\s*,?\\s+(?:(?:de|den|op)\\s+)?" + WEEKDAY + "(?:de\\s+|den\\s+)?"
            + "|(?:datum\\s+(?:van\\s+(?:het\\s+)?)?(?:derden|loon)?beslag|beslagdatum|datum\\s+(?:van\\s+het\\s+)?exploot"
            + "|beslag\\s+(?:is\\s+)?gelegd\\s+op)[\\s:]*" + WEEKDAY + ")" + DAY);
    private static final Pattern SERVED_BEFORE = Words.anyCase("\\bop\\s+" + WEEKDAY + DAY + "[^.]{0,90}?\\bheb\\s+ik\\b");
    private static final Pattern LETTER = Words.anyCase("(?:^|[\\n\\t])\\s*(?:datum|dagtekening|datum\\s+(?:van\\s+)?(?:deze\\s+)?"
            + "(?:brief|beschikking))[\\s:]*" + WEEKDAY + DAY);
    private static final Pattern PLACE_AND_DAY =
            Words.anyCase("(?:^|[\\n\\t])\\p{Lu}[\\p{L} '’-]{2,30},\\s+" + DAY + "(?=\\s*(?:[\\n\\t]|$))");
    private static final Pattern TIME_ALONE = Words.anyCase("(?:^|[\\n\\t])\\s*tijd(?:stip)?(?:\\s+beslag)?[\\s:]+(\\d{1,2})\\s?[.:]\\s?(\\d{2})(?!\\d)");
    private static final Pattern TIME = Words.anyCase("(?:\\b(?:te|om|tijdstip)[\\s:]+)(\\d{1,2})\\s?[.:]\\s?(\\d{2})(?:\\s*(?:uur|u\\b)|(?=\\s*(?:[\\n\\t,]|$)))");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(SERVED, SERVED_BEFORE)) {
            found.addAll(Words.all(text, pattern, ServedReader::dayAndTime));
        }
        found.addAll(Words.all(text, TIME_ALONE, (strand, match) -> time(strand, 0, match)));
        for (Pattern pattern : List.of(LETTER, PLACE_AND_DAY)) {
            Words.all(text, pattern, ServedReader::day).stream()
                    .map(it -> it.onlyIfNothingBetter().with("garnishment.writ.caution-letter"))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<Finding> day(Strand strand, MatchResult match) {
        return Words.Making.value("servedOn", it -> DutchDay.of(it.group(1))).of(strand, match);
    }

    private static Stream<Finding> dayAndTime(Strand strand, MatchResult match) {
        String near = strand.text().substring(match.start(), Math.min(strand.text().length(), match.end() + 160));
        boolean afternoon = near.toLowerCase(java.util.Locale.ROOT).contains("namiddag");
        Stream<Finding> time = TIME.matcher(near).results().limit(1)
                .filter(it -> !afternoon)
                .flatMap(it -> time(strand, match.start(), it));
        return Stream.concat(day(strand, match), time);
    }

    private static Stream<Finding> time(Strand strand, int from, MatchResult time) {
        int hour = Integer.parseInt(time.group(1));
        if (hour > 23 || Integer.parseInt(time.group(2)) > 59) {
            return Stream.empty();
        }
        String value = "%02d:%s".formatted(hour, time.group(2));
        return Stream.of(new Finding(
                "servedTime", value, strand.page(), strand.quote(from + time.start(), from + time.end()), false, ""));
    }
}
