package nl.werkbrug.notices;

import java.time.LocalDate;
import java.util.Arrays;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** The words of a mail to a user, in the language that this user reads; not of who caused the mail. See {@link Notices#wordsFor}. */
public record MailWords(Language language) {

    /** A text of {@code messages/mail}, without that word in front; a day among the values gets its weekday. */
    public String text(String key, Object... values) {
        Object[] written = Arrays.stream(values).map(value -> value instanceof LocalDate date ? day(date) : value).toArray();
        return Words.in(language, "mail." + key, written);
    }

    /** What is kept in Dutch, such as what a term asks. */
    public String kept(String text) {
        return KeptWords.in(language, text);
    }

    /** A date with its weekday. */
    public String day(LocalDate date) {
        return Notation.of(language).dateWithDay(date);
    }
}
