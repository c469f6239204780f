package nl.werkbrug.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;

/**
 * A notice as its user sees it.
 *
 * @param reference number of the dossier; null when it is about none
 * @param person whom the dossier is about, or the name of its matter; null when it is about none
 * @param employer idem; null when it has none
 * @param text key of its text, with the values that it names
 * @param link where it leads
 */
public record NoticeRow(
        String id, NoticeKind kind, String reference, String person, String employer, String text, List<String> values, String link, Instant toldAt,
        boolean unread) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    /** Whom it is about: a name and an employer, as far as there are. */
    public String whom() {
        return Stream.of(person, employer).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The values as a text of the message files takes them, on a page. */
    public Object[] arguments() {
        return arguments(Language.current());
    }

    /** The same in that language: a day is kept as {@code 2026-06-12}. */
    Object[] arguments(Language language) {
        return values.stream().map(value -> DAY.matcher(value).matches()
                ? Notation.of(language).dateWithDay(LocalDate.parse(value)) : KeptWords.in(language, value)).toArray();
    }
}
