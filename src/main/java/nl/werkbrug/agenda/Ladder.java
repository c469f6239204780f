package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Term;

/**
 * When whom to remind: the term says how many days before its end; once the end has passed, the circle grows. The numbers
 * after the end are an agreement of this product, no law.
 *
 * @param rungs the first to be reached comes first
 */
public record Ladder(List<Rung> rungs) {

    private static final List<Rung> OVERDUE =
            List.of(new Rung(-1, Circle.STAND_IN), new Rung(-3, Circle.TEAM_LEAD), new Rung(-7, Circle.ORGANISATION));

    /** Who is reminded; each circle holds the ones before it. */
    public enum Circle {
        /** Whoever took the task, or the group while nobody did. */
        OWNER,
        STAND_IN,
        /** Or the whole organisation, where nobody leads a team. */
        TEAM_LEAD,
        ORGANISATION
    }

    /**
     * A step of the ladder.
     *
     * @param daysBefore the end of the deadline; negative for days after it
     */
    public record Rung(int daysBefore, Circle circle) {

        LocalDate on(LocalDate end) {
            return end.minusDays(daysBefore);
        }
    }

    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::daysBefore).reversed()).toList();
    }

    /** The ladder of a term. */
    public static Ladder of(Term term) {
        List<Rung> rungs = new ArrayList<>(OVERDUE);
        term.rules().reminders().forEach(days -> rungs.add(new Rung(days, Circle.OWNER)));
        return new Ladder(rungs);
    }

    /** The highest rung that the day has reached; empty while the end is far away. */
    public Optional<Rung> reached(LocalDate end, LocalDate day) {
        return at(day.until(end, ChronoUnit.DAYS));
    }

    /** The highest rung when so many days are left, negative after the end; empty while the end is far away. */
    public Optional<Rung> at(long daysLeft) {
        return rungs.stream().filter(rung -> daysLeft <= rung.daysBefore()).reduce((earlier, later) -> later);
    }

    /** The next rung above the last one reached; empty at the top. */
    public Optional<Rung> above(Integer lastRung) {
        return rungs.stream().filter(rung -> lastRung == null || rung.daysBefore() < lastRung).findFirst();
    }

    /** Its day. */
    public Optional<LocalDate> next(LocalDate end, Integer lastRung) {
        return above(lastRung).map(rung -> rung.on(end));
    }
}
