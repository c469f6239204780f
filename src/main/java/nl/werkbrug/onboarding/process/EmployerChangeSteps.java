package nl.werkbrug.onboarding.process;

import nl.werkbrug.onboarding.ChangeRequests;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a change of official data. */
@ProcessSteps("employerChangeSteps")
public class EmployerChangeSteps {

    private final ChangeRequests requests;

    EmployerChangeSteps(ChangeRequests requests) {
        this.requests = requests;
    }

    public void apply(String changeId) {
        requests.apply(changeId);
    }

    public void refuse(String changeId) {
        requests.refuse(changeId);
    }
}
