package nl.werkbrug.processes;

import nl.werkbrug.workflow.ProcessSteps;

/** Says whether money may be paid now. */
@ProcessSteps("remittanceSteps")
class FakeRemittanceSteps {

    boolean payable;

    public boolean payable(String remittanceId) {
        return payable;
    }
}
