package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** The end of an employment, with as much to do as a test sets. */
@TestComponent
@ProcessSteps("employmentEndSteps")
class FakeEmploymentEndSteps {

    final List<String> calls = new ArrayList<>();
    boolean withdrawn;
    boolean finalPay;
    boolean tell;
    boolean things;
    boolean authoritiesKnow;

    void clear() {
        calls.clear();
        withdrawn = false;
        finalPay = true;
        tell = true;
        things = true;
        authoritiesKnow = false;
    }

    public void carryOut(String id) {
        calls.add("carryOut");
    }

    public boolean withdrawn(String id) {
        return withdrawn;
    }

    public void takeBack(String id) {
        calls.add("takeBack");
    }

    public boolean finalPayOpen(String id) {
        return finalPay;
    }

    public boolean tellOpen(String id) {
        return tell;
    }

    public boolean thingsOpen(String id) {
        return things;
    }

    public boolean authoritiesKnow(String id) {
        return authoritiesKnow;
    }

    public void close(String id) {
        calls.add("close");
    }
}
