package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A loonkostenvoordeel whose course a test sets. */
@TestComponent
@ProcessSteps("wageCostBenefitSteps")
class FakeBenefitSteps {

    static final LocalDate PAST = LocalDate.of(2020, 1, 1);
    static final LocalDate LATER = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    final Deque<LocalDate> periods = new ArrayDeque<>();
    final Deque<Boolean> on = new ArrayDeque<>();
    boolean statement;

    void clear() {
        calls.clear();
        periods.clear();
        on.clear();
        statement = false;
    }

    public boolean needsStatement(String id) {
        return statement;
    }

    public void granted(String id) {
        calls.add("granted");
    }

    public void without(String id) {
        calls.add("without");
    }

    public LocalDate firstDay(String id) {
        return PAST;
    }

    public void openPeriod(String id) {
        calls.add("period");
    }

    public LocalDate nextPeriodOn(String id) {
        return periods.isEmpty() ? LATER : periods.pop();
    }

    public boolean runsOn(String id) {
        return on.pop();
    }

    public void over(String id) {
        calls.add("over");
    }
}
