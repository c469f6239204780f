package nl.werkbrug.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.werkbrug.outcome.OutcomeTerms.Agreed;
import nl.werkbrug.outcome.OutcomeTerms.Course;
import org.springframework.stereotype.Component;

/** From when somebody who began on a day is compared with the benchmark of a milestone: not before there was time to reach it. */
@Component
class OutcomeReach {

    private final OutcomeWork work;

    OutcomeReach(OutcomeWork work) {
        this.work = work;
    }

    /**
     * The day from which all who began then count; empty when they could never reach it while it counted.
     *
     * @param judged whether the evaluator judged this milestone of somebody of the cohort. Of a milestone without a term nobody agreed in
     *     which time it is reached: the cohort counts from then, and at the latest at the end of the contract
     */
    Optional<LocalDate> countsFrom(OutcomeContract it, Course course, Cohort cohort, LocalDate begunOn, boolean judged) {
        Optional<LocalDate> could = agreed(course, cohort, work.reachedOn(course.kind(), begunOn)).filter(it::covers);
        if (course.kind().term().isPresent()) {
            return could;
        }
        return judged ? Optional.of(begunOn) : could.map(day -> it.endsOn());
    }

    /** That day when the milestone counted then, or else the day on which it was agreed. */
    private static Optional<LocalDate> agreed(Course course, Cohort cohort, LocalDate earliest) {
        if (course.on(earliest, cohort.firstDay()).isPresent()) {
            return Optional.of(earliest);
        }
        return course.agreed().stream().map(Agreed::addendum).filter(Objects::nonNull)
                .map(addendum -> addendum.from().isAfter(addendum.decidedOn()) ? addendum.from() : addendum.decidedOn())
                .filter(day -> !day.isBefore(earliest)).min(LocalDate::compareTo);
    }
}
