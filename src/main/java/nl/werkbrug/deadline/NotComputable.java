package nl.werkbrug.deadline;

import java.time.LocalDate;
import nl.werkbrug.shared.DutchFormats;

/** A date that cannot be given, though nothing is broken; a page or an interface shows the message as it is. */
public abstract sealed class NotComputable extends RuntimeException {

    private NotComputable(String inDutch) {
        super(inDutch);
    }

    /** What is wrong and what to do, in Dutch. */
    public String inDutch() {
        return getMessage();
    }

    /** The holidays of a year that the term needs are not known; guessing them would give a wrong date in silence. */
    public static final class NoCalendar extends NotComputable {

        private final int year;

        NoCalendar(LocalDate day, LocalDate firstKnown, LocalDate lastKnown) {
            super("Voor " + day.getYear() + " is niet bekend welke dagen gelijk zijn gesteld met een feestdag. Daarom kan"
                    + " Werkbrug deze datum niet berekenen. Bekend is de tijd van " + new DutchFormats().date(firstKnown)
                    + " tot en met " + new DutchFormats().date(lastKnown) + ".");
            this.year = day.getYear();
        }

        public int year() {
            return year;
        }
    }

    /** No version of a term or figure holds on the day. */
    public static final class NoRule extends NotComputable {

        NoRule(String inDutch) {
            super(inDutch);
        }
    }

    /** What happened to the term is not allowed for it, such as an extension that is too long. */
    public static final class NotAllowed extends NotComputable {

        NotAllowed(String inDutch) {
            super(inDutch);
        }
    }
}
