package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.function.Function;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** A date that cannot be given, though nothing is broken; a page or an interface shows the message as it is. */
public abstract sealed class NotComputable extends RuntimeException {

    private final transient Function<Language, String> why;

    private NotComputable(Function<Language, String> why) {
        super(why.apply(Language.DUTCH));
        this.why = why;
    }

    /** What is wrong and what to do, in Dutch. */
    public String inDutch() {
        return getMessage();
    }

    /** The same in the language of the page. */
    public String shown() {
        return why.apply(Language.current());
    }

    /** The holidays of a year that the term needs are not known; guessing them would give a wrong date in silence. */
    public static final class NoCalendar extends NotComputable {

        private final int year;

        NoCalendar(LocalDate day, LocalDate firstKnown, LocalDate lastKnown) {
            super(language -> Words.in(language, "deadline.refused.calendar", day.getYear(),
                    Notation.of(language).date(firstKnown), Notation.of(language).date(lastKnown)));
            this.year = day.getYear();
        }

        public int year() {
            return year;
        }
    }

    /** No version of a term or figure holds on the day. */
    public static final class NoRule extends NotComputable {

        NoRule(Function<Language, String> why) {
            super(why);
        }
    }

    /** What happened to the term is not allowed for it, such as an extension that is too long. */
    public static final class NotAllowed extends NotComputable {

        NotAllowed(Function<Language, String> why) {
            super(why);
        }
    }
}
