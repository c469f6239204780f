package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to a term: its event, and when it stood still or became longer. A date is always computed anew from the
 * whole course, never from a date that was itself computed.
 *
 * @param start the day of the event
 */
public record Course(LocalDate start, List<Suspension> suspensions, List<Extension> extensions) {

    public Course {
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
    }

    /** A term that runs on undisturbed. */
    public static Course from(LocalDate start) {
        return new Course(start, List.of(), List.of());
    }

    public Course suspended(LocalDate from, LocalDate until, String reason) {
        return new Course(start, with(suspensions, new Suspension(from, until, reason)), extensions);
    }

    /** It stands still from a day on, and nobody knows until when. */
    public Course standingStill(LocalDate from, LocalDate today, String reason) {
        return new Course(start, with(suspensions, Suspension.stillOn(from, today, reason)), extensions);
    }

    /**
     * The suspension that began last ends.
     *
     * @param until the first day that counts again
     * @throws java.util.NoSuchElementException when it never stood still
     */
    public Course resumed(LocalDate until) {
        Suspension last = suspensions.stream().max(Comparator.comparing(Suspension::from)).orElseThrow();
        List<Suspension> others = new ArrayList<>(suspensions);
        others.remove(last);
        return new Course(start, with(others, new Suspension(last.from(), until, last.reason())), extensions);
    }

    public Course extended(TermLength by, LocalDate announcedOn, String reason) {
        return new Course(start, suspensions, with(extensions, new Extension(by, announcedOn, reason)));
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
