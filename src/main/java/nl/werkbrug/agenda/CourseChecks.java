package nl.werkbrug.agenda;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Suspension;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.shared.DutchFormats;

/** Refuses changes that make no sense for the deadline as it stands; what the law allows is checked by the computation. */
final class CourseChecks {

    private static final DutchFormats FORMATS = new DutchFormats();

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
            throw new CourseRefused("", "Deze termijn loopt niet meer.");
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
        require(it.state() == DeadlineState.OPEN, "", "Deze termijn staat al stil.");
        require(term.rules().suspendable(), "", "Deze termijn kan niet worden opgeschort (" + term.source() + ").");
        require(from.isAfter(course.start()), "from",
                "De termijn begon op " + FORMATS.date(course.start()) + ". Kies een dag daarna.");
        require(!from.isAfter(it.dates().end()), "from",
                "De termijn eindigt op " + FORMATS.date(it.dates().end()) + ". Daarna kan hij niet meer stilstaan.");
        require(today.until(from, DAYS) <= 1, "from", "Kies uiterlijk morgen. Leg een latere dag vast als het zover is.");
        LocalDate free = lastDayThatCounted();
        require(free == null || !from.isBefore(free), "from",
                "De termijn stond eerder stil tot " + FORMATS.date(free == null ? from : free) + ". Kies die dag of later.");
    }

    private LocalDate lastDayThatCounted() {
        List<Suspension> all = course.suspensions();
        return all.stream().map(Suspension::until).max(LocalDate::compareTo).orElse(null);
    }

    private void resume(LocalDate until) {
        require(it.state() == DeadlineState.SUSPENDED, "", "Deze termijn staat niet stil.");
        LocalDate from = course.suspensions().stream().map(Suspension::from).max(LocalDate::compareTo).orElseThrow();
        require(!until.isBefore(from), "until",
                "De termijn staat stil vanaf " + FORMATS.date(from) + ". Kies die dag of een dag daarna.");
        require(!until.isAfter(today) || until.equals(from), "until",
                "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in.");
    }

    private void extend(CourseChange.Extend extend) {
        require(term.rules().extension().isPresent(), "", "Deze termijn kan niet worden verlengd (" + term.source() + ").");
        require(extend.by().count() > 0, "count", "Vul bij de verlenging een getal in vanaf 1.");
        require(!extend.announcedOn().isAfter(today), "announcedOn",
                "Deze dag is nog niet geweest. Vul de dag in waarop het bericht kwam.");
        require(!extend.announcedOn().isBefore(course.start()), "announcedOn",
                "Het bericht ligt voor het begin van de termijn, " + FORMATS.date(course.start()) + ". Vul een latere dag in.");
        // While it stands still there is no last day to be too late for; the computation decides.
        boolean still = it.state() == DeadlineState.SUSPENDED;
        require(still || !extend.announcedOn().isAfter(it.dates().end()), "announcedOn", "De termijn was toen al voorbij, op "
                + FORMATS.date(it.dates().end()) + ". Een verlenging na het einde telt niet.");
    }

    private static void require(boolean fine, String question, String inDutch) {
        if (!fine) {
            throw new CourseRefused(question, inDutch);
        }
    }
}
