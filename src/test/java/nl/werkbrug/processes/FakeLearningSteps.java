package nl.werkbrug.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Learning at work as a test says; days in the past let a process go on at once. */
@TestComponent
@ProcessSteps("learningSubsidySteps")
class FakeLearningSteps {

    static final Instant PAST = Instant.parse("2020-01-01T16:00:00Z");
    static final Instant FAR = Instant.parse("2999-01-01T16:00:00Z");

    final List<String> calls = new ArrayList<>();
    boolean known;
    int moreYears;
    Instant closes;

    void clear() {
        calls.clear();
        known = true;
        moreYears = 0;
        closes = FAR;
    }

    public void openYear(String placeId) {
        calls.add("open");
    }

    public LocalDate prepareOn(String placeId) {
        return LocalDate.of(2020, 1, 1);
    }

    public boolean seasonKnown(String placeId) {
        return known;
    }

    public Instant closes(String placeId) {
        return closes;
    }

    public void notGranted(String placeId, String answer) {
        calls.add("notGranted " + answer);
    }

    public void keepRecords(String placeId) {
        calls.add("keep");
    }

    public boolean anotherYear(String placeId) {
        return moreYears-- > 0;
    }

    public void done(String placeId) {
        calls.add("done");
    }
}
