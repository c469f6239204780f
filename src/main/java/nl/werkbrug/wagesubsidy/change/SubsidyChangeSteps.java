package nl.werkbrug.wagesubsidy.change;

import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a reported change. */
@ProcessSteps("wageSubsidyChangeSteps")
public class SubsidyChangeSteps {

    private final SubsidyChanges changes;
    private final SubsidyChangeTable table;
    private final NewMeasurements measurements;

    SubsidyChangeSteps(SubsidyChanges changes, SubsidyChangeTable table, NewMeasurements measurements) {
        this.changes = changes;
        this.table = table;
        this.measurements = measurements;
    }

    /** Whether somebody of the municipality must look. */
    public boolean needsAssessment(String changeId) {
        return table.get(changeId).assessed();
    }

    /** Whether the wage value is measured before anybody looks. */
    public boolean measuresFirst(String changeId) {
        return table.get(changeId).measuring();
    }

    /** Takes over the wage value that was measured, and starts the clock of the decision. */
    public void measured(String changeId) {
        measurements.measured(changeId);
    }

    /** Closes it because the subsidy ended while the wage value was measured. */
    public void stopMeasuring(String changeId) {
        measurements.stopped(changeId);
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
        measurements.applied(changeId);
    }

    /** Closes it without an effect on the amount. */
    public void close(String changeId) {
        changes.close(changeId);
        measurements.nothingToDecide(changeId);
    }
}
