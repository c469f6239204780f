package nl.werkbrug.agenda;

import java.util.Optional;

/** Says who took a task; the inbox answers. */
public interface TaskHolder {

    /** Id of the user who took the open task; empty while it is free. */
    Optional<String> of(String taskId);
}
