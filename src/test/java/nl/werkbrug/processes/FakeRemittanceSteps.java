package nl.werkbrug.processes;

import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Says whether money may be paid now. */
@TestComponent
@ProcessSteps("remittanceSteps")
class FakeRemittanceSteps {

    boolean payable;
    boolean inBatch;

    public boolean payable(String remittanceId) {
        return payable;
    }

    public boolean inBatch(String remittanceId) {
        return inBatch;
    }
}
