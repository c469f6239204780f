package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A trial placement as a test says; days in the past let a process go on at once. */
@TestComponent
@ProcessSteps("trialPlacementSteps")
class FakeTrialPlacementSteps {

    static final LocalDate PAST = LocalDate.of(2020, 1, 1);
    static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    LocalDate finalFrom;
    boolean sick;

    void clear() {
        calls.clear();
        finalFrom = FAR;
        sick = false;
    }

    public void notGranted(String trialId, String answer) {
        calls.add("notGranted " + answer);
    }

    public void makeAgreement(String trialId) {
        calls.add("agreement");
    }

    public LocalDate firstDay(String trialId) {
        return PAST;
    }

    public void begin(String trialId) {
        calls.add("begin");
    }

    public LocalDate midtermOn(String trialId) {
        return PAST;
    }

    public LocalDate finalFrom(String trialId) {
        return finalFrom;
    }

    public boolean standsStill(String trialId) {
        return sick;
    }

    public void notExtended(String trialId) {
        calls.add("notExtended");
    }

    public void hired(String trialId) {
        calls.add("hired");
    }

    public void notHired(String trialId) {
        calls.add("notHired");
    }
}
