package nl.werkbrug.inbox;

import java.time.LocalDate;

/** What came of the wish to put a task off. */
public sealed interface FollowUp permits FollowUp.Kept, FollowUp.PastDue, FollowUp.NotPutOff, TaskRefusal {

    /** It is kept; {@code day} is null when the task is no longer put off. */
    record Kept(LocalDate day) implements FollowUp {}

    /** There is nothing to end: the task is not put off. */
    record NotPutOff() implements FollowUp {}

    /** The task must be done before that day. */
    record PastDue(LocalDate dueOn) implements FollowUp {}
}
