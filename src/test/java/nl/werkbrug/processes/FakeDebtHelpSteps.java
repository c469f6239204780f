package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Debt help in which nobody is silent, unless a test says so. */
@TestComponent
@ProcessSteps("debtHelpSteps")
class FakeDebtHelpSteps {

    static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    LocalDate remindOn = NEVER;
    LocalDate silentOn = NEVER;

    void clear() {
        calls.clear();
        remindOn = NEVER;
        silentOn = NEVER;
    }

    public void send(String id) {
        calls.add("send");
    }

    public LocalDate remindOn(String id) {
        return remindOn;
    }

    public void remind(String id) {
        calls.add("remind");
    }

    public LocalDate silentOn(String id) {
        return silentOn;
    }

    public void tellSilence(String id) {
        calls.add("tellSilence");
    }

    public void close(String id) {
        calls.add("close");
    }
}
