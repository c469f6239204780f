package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.function.Function;
import nl.werkbrug.shared.Language;

/**
 * One step from the start event to the date, to show on a page or in a letter.
 *
 * @param kind what happened in this step
 * @param text Dutch sentences, which are kept
 * @param english the same for a page in English; null when only the Dutch is known
 * @param date the day the step arrives at
 * @param source the article or rule the step rests on
 */
public record ExplanationStep(Kind kind, String text, String english, LocalDate date, String source) {

    /** A step of which only the Dutch is known. */
    public ExplanationStep(Kind kind, String text, LocalDate date, String source) {
        this(kind, text, null, date, source);
    }

    static ExplanationStep of(Kind kind, Function<Language, String> text, LocalDate date, String source) {
        return new ExplanationStep(kind, text.apply(Language.DUTCH), text.apply(Language.ENGLISH), date, source);
    }

    /** The sentences in the language of the page, as far as they are known in it. */
    public String shown() {
        return inEnglish() ? english : text;
    }

    /** The language of what {@link #shown} gives: {@code nl} or {@code en}. */
    public String shownIn() {
        return (inEnglish() ? Language.ENGLISH : Language.DUTCH).code();
    }

    private boolean inEnglish() {
        return english != null && Language.current() == Language.ENGLISH;
    }


    /** What a step does with the date. */
    public enum Kind {
        START,
        COUNTED,
        EXTENDED,
        SUSPENDED,
        /** The last day moved off a Saturday, Sunday or holiday. */
        MOVED,
        FIRST_DAY_AFTER,
        /** Says something and leaves the date as it is. */
        REMARK
    }
}
