package nl.werkbrug.inbox;

/** Where the workflow engine reports its user tasks, inside the transaction of the step that opens or drops them. */
public interface TaskSink {

    /** A task waits for somebody; the same id twice is one task. */
    void opened(NewTask task);

    /** The process went on without the task; an unknown id, or one already done, is left as it is. */
    void cancelled(String taskId);
}
