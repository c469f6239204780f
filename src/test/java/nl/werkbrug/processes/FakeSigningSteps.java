package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A signature that goes the way that a test sets. */
@TestComponent
@ProcessSteps("signingSteps")
class FakeSigningSteps {

    final List<String> calls = new ArrayList<>();
    boolean byItself;

    void clear() {
        calls.clear();
        byItself = false;
    }

    public boolean goesByItself(String decisionId) {
        return byItself;
    }

    public boolean signByItself(String decisionId) {
        calls.add("signByItself " + decisionId);
        return true;
    }

    public void makeKnown(String decisionId) {
        calls.add("makeKnown " + decisionId);
    }
}
