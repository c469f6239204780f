package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A no-riskpolis whose course a test sets. */
@TestComponent
@ProcessSteps("noRiskSteps")
class FakeNoRiskSteps {

    static final LocalDate PAST = LocalDate.of(2020, 1, 1);
    static final LocalDate LATER = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    boolean knows;
    boolean ends;
    boolean over;
    LocalDate next;

    void clear() {
        calls.clear();
        knows = false;
        ends = false;
        over = false;
        next = LATER;
    }

    public boolean knows(String id) {
        return knows;
    }

    public void keep(String id) {
        calls.add("keep");
    }

    public void without(String id) {
        calls.add("without");
    }

    public boolean ends(String id) {
        return ends;
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
