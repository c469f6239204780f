package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Remembers what the main process asked for. */
@TestComponent
@ProcessSteps("garnishmentSteps")
class FakeGarnishmentSteps {

    final List<String> calls = new ArrayList<>();
    boolean settled = true;

    void clear() {
        calls.clear();
        settled = true;
    }

    public void setUp(String garnishmentId) {
        calls.add("setUp " + garnishmentId);
    }

    public void releasePayments(String garnishmentId) {
        calls.add("releasePayments " + garnishmentId);
    }

    public boolean settled(String garnishmentId) {
        return settled;
    }

    public void close(String garnishmentId) {
        calls.add("close " + garnishmentId);
    }
}
