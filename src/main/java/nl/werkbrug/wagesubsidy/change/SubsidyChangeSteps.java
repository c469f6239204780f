package nl.werkbrug.wagesubsidy.change;

import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a reported change. */
@ProcessSteps("wageSubsidyChangeSteps")
public class SubsidyChangeSteps {

    private final SubsidyChanges changes;
    private final SubsidyChangeTable table;

    SubsidyChangeSteps(SubsidyChanges changes, SubsidyChangeTable table) {
        this.changes = changes;
        this.table = table;
    }

    /** Whether somebody of the municipality must look. */
    public boolean needsAssessment(String changeId) {
        return table.get(changeId).assessed();
    }

    /** The decision that is signed next. */
    public String nextDecision(String changeId) {
        return table.unsigned(changeId).get(0);
    }

    /** Whether another year's decision waits. */
    public boolean moreToSign(String changeId) {
        List<String> left = table.unsigned(changeId);
        return !left.isEmpty();
    }

    /** Carries it out. */
    public void apply(String changeId) {
        changes.apply(changeId);
    }

    /** Closes it without an effect on the amount. */
    public void close(String changeId) {
        changes.close(changeId);
    }
}
