package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** Something that happens to a running deadline. */
public sealed interface CourseChange {

    /** The course with this in it. */
    Course after(Course course, LocalDate today);

    /** The state that the deadline gets. */
    DeadlineState state(DeadlineState now);

    /** What happened, in a Dutch sentence. */
    String sentence();

    /** What somebody wrote about it; null when nothing was asked. */
    String reason();

    /** The word for the audit trail. */
    String action();

    /**
     * It stands still from a day on (artikel 4:15 Awb).
     *
     * @param from the first day that does not count
     */
    record Suspend(LocalDate from, String reason) implements CourseChange {

        @Override
        public Course after(Course course, LocalDate today) {
            return course.standingStill(from, today, reason);
        }

        @Override
        public DeadlineState state(DeadlineState now) {
            return DeadlineState.SUSPENDED;
        }

        @Override
        public String sentence() {
            return Words.in(Language.DUTCH, "agenda.kept.suspended");
        }

        @Override
        public String action() {
            return "SUSPEND";
        }
    }

    /**
     * It runs again.
     *
     * @param until the first day that counts again
     */
    record Resume(LocalDate until) implements CourseChange {

        @Override
        public Course after(Course course, LocalDate today) {
            return course.resumed(until);
        }

        @Override
        public DeadlineState state(DeadlineState now) {
            return DeadlineState.OPEN;
        }

        @Override
        public String sentence() {
            return Words.in(Language.DUTCH, "agenda.kept.resumed");
        }

        @Override
        public String reason() {
            return null;
        }

        @Override
        public String action() {
            return "RESUME";
        }
    }

    /** It becomes longer; the notice of it came on a day. */
    record Extend(TermLength by, LocalDate announcedOn, String reason) implements CourseChange {

        @Override
        public Course after(Course course, LocalDate today) {
            return course.extended(by, announcedOn, reason);
        }

        @Override
        public DeadlineState state(DeadlineState now) {
            return now;
        }

        @Override
        public String sentence() {
            return Words.in(Language.DUTCH, "agenda.kept.extended", by.inWords());
        }

        @Override
        public String action() {
            return "EXTEND";
        }
    }
}
