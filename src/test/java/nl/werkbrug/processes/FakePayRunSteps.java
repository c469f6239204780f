package nl.werkbrug.processes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Pay runs whose outcome a test sets. */
@TestComponent
@ProcessSteps("payRunSteps")
class FakePayRunSteps {

    static final Instant FIRST_RUN = Instant.parse("2026-03-18T07:00:00Z");

    final List<String> calls = new ArrayList<>();
    Instant nextRun;
    String next;
    boolean claimOpen;
    boolean withholds;
    boolean closed;

    FakePayRunSteps() {
        clear();
    }

    void clear() {
        calls.clear();
        nextRun = FIRST_RUN;
        next = "NEXT_RUN";
        claimOpen = false;
        withholds = true;
        closed = false;
    }

    public boolean withholds(String dossierId) {
        return withholds;
    }

    public boolean closed(String dossierId) {
        return closed;
    }

    public String nextRunMoment(String dossierId) {
        return nextRun.toString();
    }

    public void askFinalStatement(String garnishmentId) {
        calls.add("askFinalStatement " + garnishmentId);
    }

    public String next(String garnishmentId) {
        return next;
    }

    public boolean claimOpen(String garnishmentId) {
        return claimOpen;
    }
}
