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
    boolean lapsed;
    boolean declared;

    void clear() {
        calls.clear();
        settled = true;
        lapsed = false;
        declared = false;
    }

    public void setUp(String garnishmentId) {
        calls.add("setUp " + garnishmentId);
    }

    public void releasePayments(String garnishmentId) {
        calls.add("releasePayments " + garnishmentId);
    }

    public boolean lapsed(String garnishmentId) {
        return lapsed;
    }

    public boolean declared(String garnishmentId) {
        return declared;
    }

    public boolean settled(String garnishmentId) {
        return settled;
    }

    public void close(String garnishmentId) {
        calls.add("close " + garnishmentId);
    }
}
