package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Outcome contracts as a test says; each next look is at once. */
@TestComponent
@ProcessSteps("outcomeSteps")
class FakeOutcomeSteps {

    final List<String> calls = new ArrayList<>();
    int moreLooks;

    void clear() {
        calls.clear();
        moreLooks = 0;
    }

    public LocalDate nextLook(String contractId) {
        return LocalDate.of(2020, 1, 1);
    }

    public void look(String contractId) {
        calls.add("look");
    }

    public boolean over(String contractId) {
        return moreLooks-- <= 0;
    }

    public void confirmed(String claimId) {
        calls.add("confirmed");
    }
}
