package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A change with as many decisions to sign as a test sets. */
@TestComponent
@ProcessSteps("wageSubsidyChangeSteps")
class FakeSubsidyChangeSteps {

    final List<String> calls = new ArrayList<>();
    boolean needsAssessment = true;
    boolean measuresFirst;
    int more;

    void clear() {
        calls.clear();
        needsAssessment = true;
        measuresFirst = false;
        more = 0;
    }

    public boolean needsAssessment(String changeId) {
        return needsAssessment;
    }

    public boolean measuresFirst(String changeId) {
        return measuresFirst;
    }

    public void measured(String changeId) {
        calls.add("measured " + changeId);
    }

    public void stopMeasuring(String changeId) {
        calls.add("stopMeasuring " + changeId);
    }

    public String nextDecision(String changeId) {
        calls.add("next " + changeId);
        return "D" + calls.size();
    }

    public boolean moreToSign(String changeId) {
        return more-- > 0;
    }

    public void apply(String changeId) {
        calls.add("apply " + changeId);
    }

    public void close(String changeId) {
        calls.add("close " + changeId);
    }
}
