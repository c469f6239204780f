package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A hire whose BSN may be asked from a day that a test sets. */
@TestComponent
@ProcessSteps("hireSteps")
class FakeHireSteps {

    final List<String> calls = new ArrayList<>();
    LocalDate bsnFrom;
    boolean bsnKnown;

    public void settleMunicipality(String hireId) {
        calls.add("municipality " + hireId);
    }

    public LocalDate bsnFrom(String hireId) {
        return bsnFrom;
    }

    public boolean bsnKnown(String hireId) {
        return bsnKnown;
    }
}
