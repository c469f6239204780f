package nl.werkbrug.workflow;

import java.util.List;

/**
 * What comes after a task, in the words of its model.
 *
 * @param when the questions of the model with the answer that leads here, such as "Compleet? ja"; none when it always comes
 * @param what the name of the step, without what differs for each process
 * @param worksAs whose turn it then is, as {@code WorksAs} names it, or WHOEVER where that differs by process; null unless it is a task
 */
public record NextStep(List<String> when, String what, Kind kind, String worksAs) {

    /** What sort of step it is. */
    public enum Kind {
        /** Somebody does something. */
        TASK,
        /** Another procedure goes on. */
        PROCEDURE,
        /** The product does it. */
        AUTOMATIC,
        /** Nothing happens until something comes, or a day. */
        WAIT,
        END
    }
}
