package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.Closing;
import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.garnishment.SetUp;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the main process of a garnishment. */
@ProcessSteps("garnishmentSteps")
public class GarnishmentSteps {

    private final SetUp setUp;
    private final Closing closing;
    private final Remittances remittances;

    GarnishmentSteps(SetUp setUp, Closing closing, Remittances remittances) {
        this.setUp = setUp;
        this.closing = closing;
        this.remittances = remittances;
    }

    /** Makes the first papers. */
    public void setUp(String garnishmentId) {
        setUp.start(garnishmentId);
    }

    /** Whether a debt scheme made it lapse, so that nothing has to be declared. */
    public boolean lapsed(String garnishmentId) {
        return setUp.lapsed(garnishmentId);
    }

    /** Whether the declaration went out before; a garnishment that comes back does not ask for it again. */
    public boolean declared(String garnishmentId) {
        return setUp.declared(garnishmentId);
    }

    /** From now on withheld money may be remitted. */
    public void releasePayments(String garnishmentId) {
        setUp.releasePayments(garnishmentId);
    }

    /** Whether everything that was withheld was paid or given back. */
    public boolean settled(String garnishmentId) {
        return remittances.settled(garnishmentId);
    }

    /** Closes the garnishment, and the dossier when no other one runs. */
    public void close(String garnishmentId) {
        closing.close(garnishmentId);
    }
}
