package nl.werkbrug.processes;

import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A request for a scheme whose outcome a test sets. */
@TestComponent
@ProcessSteps("schemeRequestSteps")
class FakeSchemeRequestSteps {

    boolean asked;

    public String title(String id) {
        return "loonkostenvoordeel";
    }

    public boolean asked(String id) {
        return asked;
    }
}
