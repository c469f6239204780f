package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Records what the model of a recovery asks for, and says what it decides on. */
@TestComponent
@ProcessSteps("recoverySteps")
class FakeRecoverySteps {

    static final LocalDate FAR = LocalDate.of(2099, 1, 1);
    static final LocalDate PAST = LocalDate.of(2020, 1, 1);

    final List<String> calls = new ArrayList<>();
    LocalDate viewOver;
    LocalDate lookOn;
    boolean settled;
    boolean reminded;

    void clear() {
        calls.clear();
        viewOver = FAR;
        lookOn = FAR;
        settled = false;
        reminded = false;
    }

    public LocalDate viewOver(String recoveryId) {
        return viewOver;
    }

    public void open(String recoveryId) {
        calls.add("open " + recoveryId);
    }

    public boolean settled(String recoveryId) {
        return settled;
    }

    public LocalDate lookOn(String recoveryId) {
        return lookOn;
    }

    public boolean reminded(String recoveryId) {
        return reminded;
    }

    /** After a reminder there is nothing to look at for a long time. */
    public void remind(String recoveryId) {
        calls.add("remind " + recoveryId);
        lookOn = FAR;
        reminded = true;
    }

    public void close(String recoveryId) {
        calls.add("close " + recoveryId);
    }
}
