package nl.werkbrug.deadline;

import java.util.Optional;

/**
 * Whether an objection came in time.
 *
 * @param term the term to object
 * @param week the week in which the post may still arrive; empty when it did not matter
 */
public record ObjectionArrival(Outcome outcome, DeadlineResult term, Optional<DeadlineResult> week) {

    /** How it came. */
    public enum Outcome {
        IN_TIME,
        /** Posted in time and received within a week after the end (artikel 6:9 lid 2 Awb). */
        IN_TIME_BY_POST,
        LATE
    }

    public boolean inTime() {
        return outcome != Outcome.LATE;
    }
}
