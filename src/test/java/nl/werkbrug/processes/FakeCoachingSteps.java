package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Job coaching as a test says; days in the past let a process go on at once. */
@TestComponent
@ProcessSteps("coachingSteps")
class FakeCoachingSteps {

    static final LocalDate PAST = LocalDate.of(2020, 1, 1);
    static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    final Deque<String> next = new ArrayDeque<>();
    String coach;
    LocalDate lastDay;
    LocalDate evaluationOver;
    LocalDate breakIsLong;

    void clear() {
        calls.clear();
        next.clear();
        coach = "coach-1";
        lastDay = PAST;
        evaluationOver = FAR;
        breakIsLong = PAST;
    }

    public String coach(String coachingId) {
        return coach;
    }

    public void notGranted(String coachingId) {
        calls.add("notGranted");
    }

    public String next(String coachingId) {
        return next.isEmpty() ? "LAST" : next.poll();
    }

    public void finish(String coachingId) {
        calls.add("finish");
    }

    public LocalDate lastDayOf(String periodId) {
        return lastDay;
    }

    public LocalDate evaluationOverOn(String periodId) {
        return evaluationOver;
    }

    public void keepReport(String periodId) {
        calls.add("keepReport");
    }

    public void settle(String periodId) {
        calls.add("settle");
    }

    public LocalDate breakIsLongOn(String coachingId) {
        return breakIsLong;
    }

    public void endPeriodOfLongBreak(String coachingId) {
        calls.add("endPeriodOfLongBreak");
    }
}
