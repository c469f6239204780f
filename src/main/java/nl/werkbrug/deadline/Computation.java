package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Computes one date, once: from the event, with everything that happened to the term, rolled at the very end. */
final class Computation {

    private final Term term;
    private final Course course;
    private final WorkingCalendar calendar;
    private final StandStill still;
    private final Rolling rolling;
    private final Explanation explanation;

    Computation(Term term, Course course, WorkingCalendar calendar) {
        this.term = term;
        this.course = course;
        this.calendar = calendar;
        this.still = StandStill.of(course.suspensions());
        this.rolling = new Rolling(calendar);
        this.explanation = new Explanation(term, course.start());
    }

    DeadlineResult run() {
        CourseRules.check(this, term, course);
        explanation.start();
        explanation.counted(counted(List.of(term.length())));
        List<TermLength> lengths = extend();
        LocalDate unrolled = suspend(counted(lengths));
        LocalDate end = roll(unrolled);
        if (term.date() == TermDate.FIRST_DAY_AFTER) {
            unrolled = unrolled.plusDays(1);
            end = end.plusDays(1);
            if (!still.goesOn()) {
                explanation.firstDayAfter(end);
            }
        }
        explanation.remarks(end);
        return new DeadlineResult(term, course.start(), end, unrolled, explanation.steps());
    }

    /** The last day by these lengths alone; equal units are counted from the event at once. */
    LocalDate counted(List<TermLength> lengths) {
        if (term.direction() == TermDirection.BACKWARD) {
            return term.length().before(course.start(), calendar);
        }
        LocalDate end = course.start();
        TermLength next = lengths.get(0);
        for (TermLength more : lengths.subList(1, lengths.size())) {
            boolean joins = next.canJoin(more);
            end = joins ? end : next.after(end, calendar);
            next = joins ? next.join(more) : more;
        }
        return next.after(end, calendar);
    }

    /** The length of the term and of each extension that was announced before the term had ended. */
    private List<TermLength> extend() {
        List<TermLength> lengths = new ArrayList<>(List.of(term.length()));
        List<Extension> inOrder = course.extensions().stream()
                .sorted(Comparator.comparing(Extension::announcedOn)).toList();
        for (Extension extension : inOrder) {
            LocalDate last = rolled(standing(counted(lengths)));
            if (extension.announcedOn().isAfter(last)) {
                explanation.tooLate(extension, last);
            } else {
                lengths.add(extension.by());
                explanation.extended(extension, counted(lengths));
            }
        }
        return lengths;
    }

    private LocalDate suspend(LocalDate counted) {
        LocalDate end = counted;
        for (Suspension period : still.periods()) {
            LocalDate later = past(period, end);
            explanation.suspended(period, StandStill.days(period, course.start()), stillRuns(period, end), later);
            end = later;
        }
        return end;
    }

    private LocalDate standing(LocalDate counted) {
        return still.periods().stream().reduce(counted, (end, period) -> past(period, end), (one, other) -> other);
    }

    /** The last day once a period in which the term stood still is made up for. */
    private LocalDate past(Suspension period, LocalDate end) {
        int days = StandStill.days(period, course.start());
        if (days == 0 || !stillRuns(period, end)) {
            return end;
        }
        if (term.length().unit() == TermUnit.WORKING_DAYS) {
            return calendar.plus(end, workingDays(period));
        }
        LocalDate later = end.plusDays(days);
        // The term ran on over a weekend only by the Algemene termijnenwet: then it ends on the first day that counts.
        return later.isBefore(period.until()) ? period.until() : later;
    }

    private boolean stillRuns(Suspension period, LocalDate end) {
        return !period.from().isAfter(end) || !period.from().isAfter(rolled(end));
    }

    private int workingDays(Suspension period) {
        LocalDate first = course.start().plusDays(1);
        LocalDate from = period.from().isBefore(first) ? first : period.from();
        return Math.toIntExact(Stream.iterate(from, day -> day.isBefore(period.until()), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count());
    }

    private LocalDate rolled(LocalDate last) {
        return term.rules().rolls() ? rolling.offDaysOff(last) : last;
    }

    private LocalDate roll(LocalDate last) {
        if (!term.rules().rolls()) {
            return last;
        }
        LocalDate end = rolling.offDaysOff(last);
        if (!end.equals(last) && !still.goesOn()) {
            explanation.moved(rolling.skipped(last), end);
        }
        // Article 2 of the act asks nothing of a promise of our own.
        if (term.length().needsTwoWorkingDays() && term.kind() != TermKind.HOUSE_RULE) {
            LocalDate later = rolling.withTwoWorkingDays(course.start(), end, still);
            if (!later.equals(end) && !still.goesOn()) {
                explanation.movedForTwoWorkingDays(later);
            }
            return later;
        }
        return end;
    }
}
