package nl.werkbrug.inbox;

/** What came of the wish to complete a task: exactly one of all who try gets {@link Completed}. */
public sealed interface Completion permits Completion.Completed, TaskRefusal {

    /** The task is done by the one who asked; now the process may go on. */
    record Completed() implements Completion {}
}
