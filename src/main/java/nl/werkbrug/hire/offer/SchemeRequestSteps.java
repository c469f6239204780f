package nl.werkbrug.hire.offer;

import nl.werkbrug.workflow.ProcessSteps;

/** Steps of asking for a scheme elsewhere. */
@ProcessSteps("schemeRequestSteps")
public class SchemeRequestSteps {

    private final SchemeRequests requests;

    SchemeRequestSteps(SchemeRequests requests) {
        this.requests = requests;
    }

    /** The name of the scheme, as it may stand in the title of a task and of a mail. */
    public String title(String id) {
        return requests.get(id).shortTitle();
    }

    /** Whether it was asked. */
    public boolean asked(String id) {
        return requests.get(id).state() == HireScheme.State.ASKED;
    }
}
