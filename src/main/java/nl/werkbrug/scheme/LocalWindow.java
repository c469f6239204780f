package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermDirection;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Words;

/**
 * From when until when a scheme of a municipality can be asked for.
 *
 * @param first null when it can be asked at once
 * @param last null when there is no last day
 */
public record LocalWindow(Edge first, Edge last) {

    /** It can always be asked for. */
    public static final LocalWindow ALWAYS = new LocalWindow(null, null);

    /**
     * A day of its own, or a length before or after the first working day.
     *
     * @param on the day; null when it is counted
     * @param length null with a day of its own
     */
    public record Edge(LocalDate on, TermLength length, boolean before) {

        public static Edge day(LocalDate on) {
            return new Edge(on, null, false);
        }

        public static Edge counted(int count, TermUnit unit, boolean before) {
            return new Edge(null, TermLength.of(count, unit), before);
        }

        /** In the language of the page, such as "1 maand na de eerste werkdag". */
        public String inWords() {
            if (on != null) {
                return Words.notation().date(on);
            }
            return length.count() == 0
                    ? Words.of("scheme.local-window.first-day")
                    : Words.of(before ? "scheme.local-window.before" : "scheme.local-window.after", LocalFacts.inWords(length));
        }

        private Optional<DeadlineResult> of(Deadlines deadlines, Optional<LocalDate> start, String what, String source) {
            TermLength none = TermLength.of(0, TermUnit.DAYS);
            Optional<LocalDate> from = on == null ? start : Optional.of(on);
            return from.map(day -> deadlines.compute(
                    ChosenTerm.ofMunicipality(
                            on == null ? length : none, before ? TermDirection.BACKWARD : TermDirection.FORWARD, what, source),
                    Course.from(day)));
        }
    }

    /** The first day to ask; empty when there is none, or the first working day is not known. */
    public Optional<LocalDate> firstDay(Deadlines deadlines, Optional<LocalDate> start, String source) {
        return first == null
                ? Optional.empty() : first.of(deadlines, start, "Vanaf deze dag kunt u aanvragen.", source).map(DeadlineResult::end);
    }

    /** The last day to ask, with how it was computed; idem. */
    public Optional<DeadlineResult> lastDay(Deadlines deadlines, Optional<LocalDate> start, String source) {
        return last == null ? Optional.empty() : last.of(deadlines, start, "Uiterlijk deze dag vraagt u aan bij de gemeente.", source);
    }

    /** Whether a day depends on the first working day. */
    boolean counts() {
        return last != null && last.on() == null;
    }

    /** In the language of the page, as it follows "Aanvragen kan". */
    public String inWords() {
        String from = first == null ? Words.of("scheme.local-window.from-now") : Words.of("scheme.local-window.from", first.inWords());
        return last == null
                ? Words.of("scheme.local-window.without-end", from) : Words.of("scheme.local-window.until", from, last.inWords());
    }
}
