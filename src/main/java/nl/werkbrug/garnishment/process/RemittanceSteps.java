package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of one remittance. */
@ProcessSteps("remittanceSteps")
public class RemittanceSteps {

    private final Remittances remittances;

    RemittanceSteps(Remittances remittances) {
        this.remittances = remittances;
    }

    /** Whether it may be paid now: the declaration went out, or none is needed, and nothing is suspended. */
    public boolean payable(String remittanceId) {
        return remittances.payable(remittanceId);
    }

    /** Whether it is paid with a bank file and not by a task of its own. */
    public boolean inBatch(String remittanceId) {
        return remittances.inBatch(remittanceId);
    }
}
