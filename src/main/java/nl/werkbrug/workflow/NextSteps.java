package nl.werkbrug.workflow;

import java.util.List;

/** What comes after a task, for people. */
public interface NextSteps {

    /**
     * Every step that the model may take once the task is done.
     *
     * @return none when the task waits no longer, or when the model does not say it in words: nothing is guessed
     */
    List<NextStep> after(String taskId);
}
