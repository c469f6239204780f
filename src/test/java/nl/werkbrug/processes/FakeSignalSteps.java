package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Remembers what happened to a signal. */
@TestComponent
@ProcessSteps("signalSteps")
class FakeSignalSteps {

    static final LocalDate AFTER_PROMISE = LocalDate.of(2026, 3, 17);
    static final LocalDate REACTION_OVER = LocalDate.of(2026, 4, 1);

    final List<String> calls = new ArrayList<>();
    LocalDate newDay;
    boolean late;
    boolean lastWaits;

    void clear() {
        calls.clear();
        newDay = AFTER_PROMISE;
        late = true;
        lastWaits = false;
    }

    public void acknowledge(String id) {
        calls.add("acknowledge");
    }

    public void offer(String id) {
        calls.add("offer");
    }

    public void takeBack(String id) {
        calls.add("takeBack");
    }

    public void uninvolved(String id) {
        calls.add("uninvolved");
    }

    public void handOver(String id) {
        calls.add("handOver");
    }

    public void refuse(String id) {
        calls.add("refuse");
    }

    public void settle(String id) {
        calls.add("settle");
    }

    public void promisePassed(String id) {
        calls.add("promisePassed");
    }

    public void askLast(String id) {
        calls.add("askLast");
    }

    public void tellAnswer(String id) {
        calls.add("tellAnswer");
    }

    public void tellFinalAnswer(String id) {
        calls.add("tellFinalAnswer");
    }

    public void close(String id) {
        calls.add("close");
    }

    public LocalDate afterPromise(String id) {
        return newDay;
    }

    public boolean lastWaits(String id) {
        return lastWaits;
    }

    public boolean late(String id) {
        return late;
    }

    public LocalDate reactionOver(String id) {
        return REACTION_OVER;
    }
}
