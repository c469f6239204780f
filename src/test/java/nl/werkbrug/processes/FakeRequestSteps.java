package nl.werkbrug.processes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Asking at an authority, with the answer that a test sets. */
@TestComponent
@ProcessSteps("requestSteps")
class FakeRequestSteps {

    final List<String> calls = new ArrayList<>();
    String answer = "GRANTED";
    Instant over = FakeWageSubsidySteps.LATER;
    boolean toEmployee;

    void clear() {
        calls.clear();
        toEmployee = false;
        answer = "GRANTED";
        over = FakeWageSubsidySteps.LATER;
    }

    /** The id of the request is the business key of who asks with an R before it. */
    public String open(String choiceId, String kind, String dossierId, String itemId) {
        calls.add("open " + kind);
        return "R" + choiceId;
    }

    public String title(String requestId) {
        return "jobcoach";
    }

    public void openTerm(String requestId) {
        calls.add("openTerm");
    }

    public String answer(String requestId) {
        return answer;
    }

    public String stopped(String requestId) {
        return "STOPPED";
    }

    public void considerObjection(String requestId) {
        calls.add("considerObjection");
    }

    public Instant objectionOver(String requestId) {
        return later();
    }

    public void objectionLapsed(String requestId) {
        calls.add("objectionLapsed");
    }

    public void openObjectionTerm(String requestId) {
        calls.add("openObjectionTerm");
    }

    public void askMore(String requestId) {
        calls.add("askMore");
    }

    public Instant supplementOver(String requestId) {
        return later();
    }

    public void supplementLapsed(String requestId) {
        calls.add("supplementLapsed");
    }

    public boolean toEmployee(String requestId) {
        return toEmployee;
    }

    public void moreUnposted(String requestId) {
        calls.add("moreUnposted");
    }

    /** Asked again, there is time again. */
    public void viewUnposted(String requestId) {
        calls.add("viewUnposted");
        over = FakeWageSubsidySteps.LATER;
    }

    public void inviteView(String requestId) {
        calls.add("inviteView");
    }

    public Instant viewOver(String requestId) {
        return later();
    }

    public void viewSilent(String requestId) {
        calls.add("viewSilent");
    }

    public void makeKnown(String requestId) {
        calls.add("makeKnown");
    }

    private Instant later() {
        return over;
    }
}
