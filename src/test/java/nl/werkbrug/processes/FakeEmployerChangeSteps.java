package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Remembers what became of a change. */
@TestComponent
@ProcessSteps("employerChangeSteps")
class FakeEmployerChangeSteps {

    final List<String> calls = new ArrayList<>();

    public void apply(String id) {
        calls.add("apply " + id);
    }

    public void refuse(String id) {
        calls.add("refuse " + id);
    }
}
