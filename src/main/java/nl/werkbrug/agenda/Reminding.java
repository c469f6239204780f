package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
        boolean due = above(reached, last);
        return new Reminding(due ? today : ladder.next(end, last).orElse(null), last);
    }

    /** While nobody is reminded; the rung that was reached is not forgotten, so that it is not reminded of again. */
    Reminding paused() {
        return new Reminding(null, lastRung);
    }

    /** The rung to remind of now, and no other: what was missed while nobody looked is not made up for. */
    Optional<Ladder.Rung> due(Ladder ladder, LocalDate end, LocalDate today) {
        return ladder.reached(end, today).filter(rung -> above(rung.daysBefore(), lastRung));
    }

    /** After the reminders of the rung went out, or when the ladder turned out to have no new one. */
    Reminding done(Ladder ladder, LocalDate end, LocalDate today) {
        Integer last = due(ladder, end, today).map(Ladder.Rung::daysBefore).orElse(lastRung);
        return new Reminding(ladder.next(end, last).orElse(null), last);
    }

    private static boolean above(Integer reached, Integer last) {
        return reached != null && (last == null || reached < last);
    }

    private static Integer reached(Ladder ladder, LocalDate end, LocalDate today) {
        return ladder.reached(end, today).map(Ladder.Rung::daysBefore).orElse(null);
    }
}
