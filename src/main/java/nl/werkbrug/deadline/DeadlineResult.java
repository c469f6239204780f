package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A computed date with its explanation: page, letter and API show the same steps.
 *
 * @param term the rule that was used
 * @param start the day of the event
 * @param end the last day of the term, or the first day after it: see {@link Term#date}
 * @param unrolled the same before it moved off a Saturday, Sunday or holiday
 * @param steps from start to end, at least one
 */
public record DeadlineResult(
        Term term, LocalDate start, LocalDate end, LocalDate unrolled, List<ExplanationStep> steps) {

    public DeadlineResult {
        steps = List.copyOf(steps);
    }

    /** Whether a Saturday, Sunday or holiday moved the date. */
    public boolean moved() {
        return !end.equals(unrolled);
    }

    /**
     * The same, or the day after another term is over when that is later.
     *
     * @param why the sentence that says so in the explanation
     */
    public DeadlineResult onceOver(DeadlineResult other, String why) {
        LocalDate next = other.end().plusDays(1);
        if (!end.isBefore(next)) {
            return this;
        }
        List<ExplanationStep> more = new ArrayList<>(steps);
        more.add(new ExplanationStep(ExplanationStep.Kind.REMARK, why, next, term.source()));
        return new DeadlineResult(term, start, next, unrolled, more);
    }
}
