package nl.werkbrug.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.werkbrug.workflow.ProcessSteps;

/** The steps that the sample models call. */
@ProcessSteps("sampleSteps")
class SampleSteps {

    static final Instant REMINDER = Instant.parse("2026-03-09T11:30:00Z");
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 30);

    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile RuntimeException failure;

    void clear() {
        calls.clear();
        failure = null;
    }

    public void openTerm(String requestId) {
        calls.add("openTerm " + requestId);
        if (failure != null) {
            throw failure;
        }
    }

    public String reminderOn(String requestId) {
        return REMINDER.toString();
    }

    public void remind(String requestId) {
        calls.add("remind " + requestId);
    }

    public List<String> items(String requestId) {
        return List.of("item-1", "item-2");
    }

    public LocalDate lastDay(String requestId) {
        return LAST_DAY;
    }
}
