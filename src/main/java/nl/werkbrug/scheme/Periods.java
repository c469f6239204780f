package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermLength;

/** Whether the terms behind a scheme are still open, asked of the module deadline. */
final class Periods {

    private final Deadlines deadlines;

    Periods(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** {@code OPEN} up to and including the last day to ask for something, {@code CLOSED} after it. */
    Optional<String> window(String termCode, Optional<LocalDate> event, LocalDate today) {
        if (event.filter(day -> !day.isBefore(today)).isPresent()) {
            return Optional.of("OPEN");
        }
        return event.flatMap(day -> end(termCode, day).map(last -> today.isAfter(last) ? "CLOSED" : "OPEN"));
    }

    /** {@code RUNNING} before the day on which a period is over, {@code OVER} from that day on. */
    Optional<String> period(String termCode, Optional<LocalDate> event, LocalDate today) {
        return event.flatMap(day -> end(termCode, day).map(over -> today.isBefore(over) ? "RUNNING" : "OVER"));
    }

    /** The last day to ask for a scheme of a municipality; empty when there is none, or the first working day is not known. */
    Optional<LocalDate> lastDay(LocalWindow window, Optional<LocalDate> start, String source) {
        return window.lastDay(deadlines, start, source).map(DeadlineResult::end);
    }

    /**
     * Whether a contract lasts at least so long.
     *
     * @param last its last day
     */
    boolean lasts(TermLength length, LocalDate first, LocalDate last) {
        // A contract from 1 January up to and including 30 June lasts six months, though these end on 1 July.
        return last.toEpochDay() + 1 >= end(ChosenTerm.of(length, false), first).toEpochDay();
    }

    /** Whether it lasts a day longer than that, or more. */
    boolean lastsLonger(TermLength length, LocalDate first, LocalDate last) {
        return last.toEpochDay() + 1 > end(ChosenTerm.of(length, false), first).toEpochDay();
    }

    private LocalDate end(Term term, LocalDate from) {
        return deadlines.compute(term, Course.from(from)).end();
    }

    /** Empty for a day so far off that its holidays are not known: then nobody can tell. */
    private Optional<LocalDate> end(String termCode, LocalDate event) {
        try {
            return Optional.of(deadlines.compute(termCode, event).end());
        } catch (NotComputable e) {
            return Optional.empty();
        }
    }
}
