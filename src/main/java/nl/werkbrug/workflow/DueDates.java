package nl.werkbrug.workflow;

import java.time.LocalDate;
import java.util.Optional;

/** Says by when a task must be done; each subject answers for its own deadlines, and the first answer counts. */
public interface DueDates {

    /**
     * The last day of a running deadline.
     *
     * @param deadlineCode the code that the task has in its model
     * @param businessKey what the process is about
     * @param itemId what the task is about within that; may be null
     * @return empty when this subject knows no such deadline
     */
    Optional<LocalDate> dueOn(String deadlineCode, String businessKey, String itemId);
}
