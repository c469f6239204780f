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
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a dossier says of the employment of a participant; the employee agreed that it is used. */
@Component
public class OutcomeWork {

    private final Hires hires;
    private final HireKnowledge knowledge;
    private final Deadlines deadlines;
    private final DutchFormats formats;

    OutcomeWork(Hires hires, HireKnowledge knowledge, Deadlines deadlines, DutchFormats formats) {
        this.hires = hires;
        this.knowledge = knowledge;
        this.deadlines = deadlines;
        this.formats = formats;
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

    /** What the evaluator reads of it, in Dutch and without a name. */
    String evidence(Job job, Days days, LocalDate reachedOn) {
        String until = days.until() == null ? Words.in(Language.DUTCH, "outcome.evidence.no-end")
                : Words.in(Language.DUTCH, "outcome.evidence.until", formats.date(days.until()));
        return Words.in(Language.DUTCH, "outcome.evidence.work", formats.date(days.from()), until, formats.date(reachedOn),
                formats.date(job.consentOn()));
    }

    /** The day on which somebody who began then reaches a milestone of work. */
    public LocalDate reachedOn(MilestoneKind kind, LocalDate from) {
        return kind.term().map(code -> deadlines.compute(code, from).end()).orElse(from);
    }
}
