package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.store.ChangeTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a change. */
@ProcessSteps("changeSteps")
public class ChangeSteps {

    private final Changes changes;
    private final ChangeTable table;
    private final GarnishmentTable garnishments;

    ChangeSteps(Changes changes, ChangeTable table, GarnishmentTable garnishments) {
        this.changes = changes;
        this.table = table;
        this.garnishments = garnishments;
    }

    /** Applies the change and makes the letter. */
    public void apply(String changeId) {
        changes.apply(changeId);
    }

    /** Whether the letter goes by post, because the bailiff takes no mail. */
    public boolean byPost(String changeId) {
        return !garnishments.get(table.get(changeId).garnishmentId()).bailiff().takesMail();
    }
}
