package nl.werkbrug.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * The workflow engine, as far as the product uses it. Every call joins the caller's transaction.
 *
 * <p>Variables hold ids, routing flags and dates; never a name, a BSN or an amount. Texts, booleans, whole numbers, enums
 * and {@code LocalDate} are taken (the last two become text); anything else is an {@code IllegalArgumentException}.
 */
public interface Workflow {

    /**
     * Starts the newest version of a process.
     *
     * @param businessKey what the process is about; a second start with the same key is refused
     * @throws IllegalStateException when that process already runs or ran for the key
     */
    void start(String processId, String businessKey, Map<String, Object> variables);

    /**
     * The same for a process that may have ended for the key before, because what ended it did not stand.
     *
     * @throws IllegalStateException when that process runs now for the key
     */
    void startAgain(String processId, String businessKey, Map<String, Object> variables);

    /** Whether that process runs now for the key. */
    boolean runs(String processId, String businessKey);

    /**
     * Completes a user task; the routing values become process variables.
     *
     * @throws IllegalStateException when no such task waits any more
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody moved the process at this moment
     */
    void complete(String taskId, Map<String, Object> routing);

    /**
     * Hands a message to all processes that wait for it under this business key.
     *
     * @return how many took it; zero when none waits
     */
    int send(String message, String businessKey, Map<String, Object> routing);

    /** Computes the running timers of all processes with this business key again, because what they rest on has changed. */
    void recomputeTimers(String businessKey);

    /** The drawing and the position of the process, empty when none ever ran for the key. */
    Optional<ProcessPicture> picture(String processId, String businessKey);
}
