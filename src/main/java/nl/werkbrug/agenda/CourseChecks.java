package nl.werkbrug.agenda;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Suspension;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** Refuses changes that make no sense for the deadline as it stands; what the law allows is checked by the computation. */
final class CourseChecks {

    private final Notation formats = Notation.of(Language.current());

    private final RunningDeadline it;
    private final Term term;
    private final Course course;
    private final LocalDate today;

    CourseChecks(RunningDeadline it, Term term, Course course, LocalDate today) {
        this.it = it;
        this.term = term;
        this.course = course;
        this.today = today;
    }

    void check(CourseChange change) {
        if (!it.state().running()) {
            throw new CourseRefused("", Words.of("agenda.refused.over"));
        }
        if (change instanceof CourseChange.Suspend suspend) {
            suspend(suspend.from());
        } else if (change instanceof CourseChange.Resume resume) {
            resume(resume.until());
        } else if (change instanceof CourseChange.Extend extend) {
            extend(extend);
        }
    }

    private void suspend(LocalDate from) {
        require(it.state() == DeadlineState.OPEN, "", Words.of("agenda.refused.stands-still"));
        require(term.rules().suspendable(), "", Words.of("agenda.refused.no-suspension", term.source()));
        require(from.isAfter(course.start()), "from",
                Words.of("agenda.refused.began", formats.date(course.start())));
        require(!from.isAfter(it.dates().end()), "from",
                Words.of("agenda.refused.ends", formats.date(it.dates().end())));
        require(today.until(from, DAYS) <= 1, "from", Words.of("agenda.refused.tomorrow"));
        LocalDate free = lastDayThatCounted();
        require(free == null || !from.isBefore(free), "from",
                Words.of("agenda.refused.stood-still", formats.date(free == null ? from : free)));
    }

    private LocalDate lastDayThatCounted() {
        List<Suspension> all = course.suspensions();
        return all.stream().map(Suspension::until).max(LocalDate::compareTo).orElse(null);
    }

    private void resume(LocalDate until) {
        require(it.state() == DeadlineState.SUSPENDED, "", Words.of("agenda.refused.not-still"));
        LocalDate from = course.suspensions().stream().map(Suspension::from).max(LocalDate::compareTo).orElseThrow();
        require(!until.isBefore(from), "until",
                Words.of("agenda.refused.still-since", formats.date(from)));
        require(!until.isAfter(today) || until.equals(from), "until",
                Words.of("agenda.refused.today-or-before"));
    }

    private void extend(CourseChange.Extend extend) {
        require(term.rules().extension().isPresent(), "", Words.of("agenda.refused.no-extension", term.source()));
        require(extend.by().count() > 0, "count", Words.of("agenda.refused.from-one"));
        require(!extend.announcedOn().isAfter(today), "announcedOn",
                Words.of("agenda.refused.notice-day"));
        require(!extend.announcedOn().isBefore(course.start()), "announcedOn",
                Words.of("agenda.refused.notice-before", formats.date(course.start())));
        // While it stands still there is no last day to be too late for; the computation decides.
        boolean still = it.state() == DeadlineState.SUSPENDED;
        require(still || !extend.announcedOn().isAfter(it.dates().end()), "announcedOn",
                Words.of("agenda.refused.was-over", formats.date(it.dates().end())));
    }

    private static void require(boolean fine, String question, String why) {
        if (!fine) {
            throw new CourseRefused(question, why);
        }
    }
}
