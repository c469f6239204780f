package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A scheme of a municipality as a test says. */
@TestComponent
@ProcessSteps("localSchemeSteps")
class FakeLocalSchemeSteps {

    static final LocalDate PAST = LocalDate.of(2020, 1, 1);
    static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    boolean asks;
    boolean waits;
    boolean early;
    LocalDate checkOn;

    void clear() {
        calls.clear();
        asks = true;
        waits = true;
        early = false;
        checkOn = PAST;
    }

    public String title(String claimId) {
        return "Startpremie";
    }

    public boolean asksSomething(String claimId) {
        return asks;
    }

    public String openRequest(String claimId) {
        calls.add("openRequest");
        return "R" + claimId;
    }

    public void notGranted(String claimId, String answer) {
        calls.add("notGranted " + answer);
    }

    public void granted(String claimId) {
        calls.add("granted");
    }

    public boolean waits(String claimId) {
        return waits;
    }

    public boolean endsEarly(String claimId) {
        return early;
    }

    public LocalDate checkOn(String claimId) {
        return checkOn;
    }
}
