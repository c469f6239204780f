package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A sickness whose course a test sets. */
@TestComponent
@ProcessSteps("noRiskSicknessSteps")
class FakeSicknessSteps {

    final List<String> calls = new ArrayList<>();
    boolean foundOutLater;
    boolean endsEarlier;
    boolean recovered;
    boolean over;
    LocalDate next;

    void clear() {
        calls.clear();
        foundOutLater = false;
        endsEarlier = false;
        recovered = false;
        over = false;
        next = FakeNoRiskSteps.LATER;
    }

    public boolean foundOutLater(String id) {
        return foundOutLater;
    }

    public boolean employmentEndsEarlier(String id) {
        return endsEarlier;
    }

    public boolean recovered(String id) {
        return recovered;
    }

    public LocalDate nextOn(String id) {
        return next;
    }

    public boolean isOver(String id) {
        return over;
    }

    public void over(String id) {
        calls.add("over");
    }
}
