package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Two years whose course a test sets. */
@TestComponent
@ProcessSteps("twoYearSteps")
class FakeTwoYearSteps {

    final List<String> calls = new ArrayList<>();
    boolean runs;
    boolean loket;
    LocalDate warn;
    LocalDate over;

    void clear() {
        calls.clear();
        runs = true;
        loket = false;
        warn = FakeNoRiskSteps.LATER;
        over = FakeNoRiskSteps.LATER;
    }

    public boolean runs(String id) {
        return runs;
    }

    public LocalDate warnOn(String id) {
        return warn;
    }

    public void warn(String id) {
        calls.add("warn");
    }

    public LocalDate overOn(String id) {
        return over;
    }

    public void over(String id) {
        calls.add("over");
    }

    public boolean withLoket(String id) {
        return loket;
    }
}
