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
    boolean uwv;
    boolean things;
    boolean uwvKnows;

    void clear() {
        calls.clear();
        withdrawn = false;
        finalPay = true;
        uwv = true;
        things = true;
        uwvKnows = false;
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

    public boolean uwvOpen(String id) {
        return uwv;
    }

    public boolean thingsOpen(String id) {
        return things;
    }

    public boolean uwvKnows(String id) {
        return uwvKnows;
    }

    public void close(String id) {
        calls.add("close");
    }
}
