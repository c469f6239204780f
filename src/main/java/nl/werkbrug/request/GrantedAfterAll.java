package nl.werkbrug.request;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Lets the process of a scheme go on when its refusal did not stand. A decision on an objection may come when that process has
 * ended: it was sent late and excused, or after the employer said it would not object.
 */
@Component
public class GrantedAfterAll {

    /** Whether a process goes on as it does after a grant; such a process starts with it, mostly as false. */
    public static final String AFTER_OBJECTION = "afterObjection";

    private final Workflow workflow;

    GrantedAfterAll(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * Starts it again where the decision is worked out. One that still waits for its request hears the answer from that, and
     * nothing is done here. The caller locked the row of the scheme.
     *
     * @param variables with which the process starts
     */
    public void goesOn(String processId, String businessKey, Map<String, Object> variables) {
        if (!workflow.runs(processId, businessKey)) {
            Map<String, Object> again = new HashMap<>(variables);
            again.put(AFTER_OBJECTION, true);
            workflow.startAgain(processId, businessKey, again);
        }
    }
}
