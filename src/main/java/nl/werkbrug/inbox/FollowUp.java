package nl.werkbrug.inbox;

import java.time.LocalDate;

/** What came of the wish to put a task off. */
public sealed interface FollowUp permits FollowUp.Kept, FollowUp.PastDue, TaskRefusal {

    /** It is kept; {@code day} is null when the task is no longer put off. */
    record Kept(LocalDate day) implements FollowUp {}

    /** The task must be done before that day. */
    record PastDue(LocalDate dueOn) implements FollowUp {}
}
