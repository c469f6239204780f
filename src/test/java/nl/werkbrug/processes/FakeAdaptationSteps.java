package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A provision at work as a test says. */
@TestComponent
@ProcessSteps("workplaceAdaptationSteps")
class FakeAdaptationSteps {

    final List<String> calls = new ArrayList<>();

    public void notGranted(String adaptationId, String answer) {
        calls.add("notGranted " + answer);
    }

    public void makeClaim(String adaptationId) {
        calls.add("claim");
    }
}
