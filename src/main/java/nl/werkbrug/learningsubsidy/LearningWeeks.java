package nl.werkbrug.learningsubsidy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Counting weeks of guidance. Each week from Monday to Sunday with guidance counts once: our own reading. */
public final class LearningWeeks {

    /** Day 0 of the calendar is a Thursday. */
    private static final int FROM_MONDAY = 3;
    private static final int WEEK = 7;

    private LearningWeeks() {}

    /** Weeks with guidance within a school year. */
    public static int of(Collection<LearningAttendance> kept, SchoolYear year) {
        Set<Long> weeks = new HashSet<>();
        for (LearningAttendance it : kept) {
            if (it.meets(year.first(), year.last())) {
                add(weeks, later(it.first(), year.first()), earlier(it.last(), year.last()));
            }
        }
        return weeks.size();
    }

    /** Weeks from one day to another, both counted. */
    public static int between(LocalDate first, LocalDate last) {
        Set<Long> weeks = new HashSet<>();
        add(weeks, first, last);
        return weeks.size();
    }

    private static void add(Set<Long> weeks, LocalDate first, LocalDate last) {
        for (long week = week(first); week <= week(last); week++) {
            weeks.add(week);
        }
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + FROM_MONDAY, (long) WEEK);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
