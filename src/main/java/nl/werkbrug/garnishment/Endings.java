package nl.werkbrug.garnishment;

import java.util.Map;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** What the end of one garnishment means for the others on the same wage. */
@Component
class Endings {

    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final Workflow workflow;

    Endings(GarnishmentTable garnishments, Coordinators coordinators, Workflow workflow) {
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.workflow = workflow;
    }

    /** One no longer withholds: another bailiff may take over, and without any the pay runs are asked for no more. */
    void ended(Garnishment it) {
        coordinators.ended(it);
        boolean others = garnishments.ofDossier(it.dossierId()).stream().anyMatch(other -> other.status().withholds());
        if (!others) {
            workflow.send("WithholdingEnded", it.dossierId(), Map.of());
        }
    }
}
