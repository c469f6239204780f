package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a deadline is on its ladder.
 *
 * @param on the next day on which somebody is reminded; null when nobody is any more
 * @param lastRung the last rung that was reached, in days before the end; null before the first
 */
record Reminding(LocalDate on, Integer lastRung) {

    static final Reminding NEVER = new Reminding(null, null);

    /** Of a deadline that opens: whoever gets the work hears of it now, so the rung reached already is done. */
    static Reminding opened(Ladder ladder, LocalDate end, LocalDate today) {
        Integer reached = reached(ladder, end, today);
        return new Reminding(ladder.next(end, reached).orElse(null), reached);
    }

    /** After the end moved: a rung that the new end has left behind counts as not reached, and is warned of again. */
    Reminding moved(Ladder ladder, LocalDate end, LocalDate today) {
        Integer reached = reached(ladder, end, today);
        boolean left = lastRung != null && today.until(end, ChronoUnit.DAYS) > lastRung;
        Integer last = left ? reached : lastRung;
        boolean due = reached != null && (last == null || reached < last);
        return new Reminding(due ? today : ladder.next(end, last).orElse(null), last);
    }

    /** After the reminders of the rung went out. */
    Reminding done(Ladder ladder, LocalDate end, LocalDate today) {
        Integer reached = reached(ladder, end, today);
        return new Reminding(ladder.next(end, reached).orElse(null), reached);
    }

    private static Integer reached(Ladder ladder, LocalDate end, LocalDate today) {
        return ladder.reached(end, today).map(Ladder.Rung::daysBefore).orElse(null);
    }
}
