package nl.werkbrug.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A subsidy that goes the way that a test sets. */
@TestComponent
@ProcessSteps("wageSubsidySteps")
class FakeWageSubsidySteps {

    static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
    static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");

    final List<String> calls = new ArrayList<>();
    Instant over;
    boolean automatic;
    boolean granted;
    boolean flatRate;
    boolean afterObjection;
    boolean measureAfterObjection;

    void clear() {
        calls.clear();
        over = LATER;
        automatic = false;
        granted = true;
        flatRate = false;
        afterObjection = false;
        measureAfterObjection = false;
    }

    public boolean measureAfterObjection(String id) {
        return measureAfterObjection;
    }

    public boolean afterObjection(String id) {
        return afterObjection;
    }

    public void askCompletion(String id) {
        calls.add("askCompletion");
    }

    public Instant completionOver(String id) {
        return over;
    }

    public void completionLapsed(String id) {
        calls.add("completionLapsed");
        over = LATER;
    }

    public void measuring(String id) {
        calls.add("measuring");
    }

    public void deciding(String id) {
        calls.add("deciding");
    }

    public void decidingAgain(String id) {
        calls.add("decidingAgain");
    }

    public boolean automatic(String id) {
        return automatic;
    }

    public String draft(String id) {
        calls.add("draft");
        return "D1";
    }

    public void inviteView(String id) {
        calls.add("inviteView");
    }

    public Instant viewOver(String id) {
        return over;
    }

    public void viewSilent(String id) {
        calls.add("viewSilent");
        over = LATER;
    }

    public void settle(String id, String decisionId) {
        calls.add("settle " + decisionId);
    }

    public boolean granted(String id) {
        return granted;
    }

    public boolean flatRate(String decisionId) {
        return flatRate;
    }

    public LocalDate measureBeforeFlatRateEnds(String id) {
        return LocalDate.ofInstant(over, java.time.ZoneOffset.UTC);
    }

    public void flatRateOver(String id) {
        calls.add("flatRateOver");
    }

    public void closeApplication(String id) {
        calls.add("closeApplication");
    }

    public void end(String id) {
        calls.add("end");
    }
}
