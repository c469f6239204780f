package nl.werkbrug.wagesubsidy.change;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the revaluation of one subsidy. */
@Component
class RevaluationStart {

    private static final String PROCESS = "wage-subsidy-revaluation";

    private final WageSubsidyTable subsidies;
    private final RevaluationTable table;
    private final Workflow workflow;

    RevaluationStart(WageSubsidyTable subsidies, RevaluationTable table, Workflow workflow) {
        this.subsidies = subsidies;
        this.table = table;
        this.workflow = workflow;
    }

    /** False when it was begun already, perhaps by another node at this moment. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean start(String wageSubsidyId, int year) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        String id = table.begin(wageSubsidyId, year);
        if (id == null) {
            return false;
        }
        Map<String, Object> variables = new HashMap<>(SubsidyChanges.variables(it));
        variables.put("revaluationId", id);
        variables.put("itemId", id);
        workflow.start(PROCESS, id, variables);
        return true;
    }
}
