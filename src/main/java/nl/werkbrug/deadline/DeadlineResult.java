package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A computed date with its explanation.
 *
 * @param term the rule that was used
 * @param start the day of the event
 * @param end the last day of the term, or the first day after it: see {@link Term#date}
 * @param steps from start to end, at least one
 */
public record DeadlineResult(Term term, LocalDate start, LocalDate end, List<ExplanationStep> steps) {

    public DeadlineResult {
        steps = List.copyOf(steps);
    }
}
