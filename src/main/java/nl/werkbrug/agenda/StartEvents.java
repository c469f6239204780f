package nl.werkbrug.agenda;

import java.util.Optional;

/** Says from when a deadline runs; each subject answers for its own codes, and the first answer counts. */
public interface StartEvents {

    /**
     * The event of a deadline as the facts are now.
     *
     * @param code the code that the task has in its model
     * @param businessKey what the process is about
     * @param itemId what the task is about within that; may be null
     * @return empty when this subject knows no such deadline
     */
    Optional<StartEvent> of(String code, String businessKey, String itemId);
}
