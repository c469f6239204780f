package nl.werkbrug.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.scheme.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a dossier says of the employment of a participant; the employee agreed that it is used. */
@Component
public class OutcomeWork {

    private final Hires hires;
    private final HireKnowledge knowledge;
    private final Deadlines deadlines;

    OutcomeWork(Hires hires, HireKnowledge knowledge, Deadlines deadlines) {
        this.hires = hires;
        this.knowledge = knowledge;
        this.deadlines = deadlines;
    }

    /**
     * The days of an employment.
     *
     * @param until the last day as told, or as agreed; null when there is none
     */
    public record Days(LocalDate from, LocalDate until) {

        /** Whether somebody works on this day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Empty when the first working day is not known, or it did not come to a hire. */
    @Transactional(readOnly = true)
    public Optional<Days> of(Job job) {
        Hire hire = hires.get(job.hireId());
        if (hire.state() == Hire.State.STOPPED) {
            return Optional.empty();
        }
        var known = knowledge.of(hire);
        LocalDate until = Stream.of(known.get(Fact.ENDS_ON, LocalDate.class), knowledge.lastDay(hire.dossierId()))
                .flatMap(Optional::stream).min(LocalDate::compareTo).orElse(null);
        return known.get(Fact.STARTS_ON, LocalDate.class).map(from -> new Days(from, until));
    }

    /** The day on which somebody who began then reaches a milestone of work. */
    public LocalDate reachedOn(MilestoneKind kind, LocalDate from) {
        return kind.term().map(code -> deadlines.compute(code, from).end()).orElse(from);
    }
}
