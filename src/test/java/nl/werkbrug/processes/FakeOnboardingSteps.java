package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** An employer whose account is known or not, as a test sets. */
@TestComponent
@ProcessSteps("onboardingSteps")
class FakeOnboardingSteps {

    final List<String> calls = new ArrayList<>();
    boolean bankKnown;

    void clear() {
        calls.clear();
        bankKnown = false;
    }

    public void confirm(String id) {
        calls.add("confirm " + id);
    }

    public void refuse(String id) {
        calls.add("refuse " + id);
    }

    public boolean bankKnown(String id) {
        return bankKnown;
    }

    public void askBank(String id) {
        calls.add("ask " + id);
    }

    public String bankReminders(String id) {
        return "R/2026-03-09T08:00:00+01:00/P7D";
    }

    public void remindBank(String id) {
        calls.add("remind " + id);
    }
}
