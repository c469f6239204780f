package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Records what the model of an objection asks for. */
@TestComponent
@ProcessSteps("objectionSteps")
class FakeObjectionSteps {

    final List<String> calls = new ArrayList<>();
    LocalDate completeOver = LocalDate.of(2099, 1, 1);
    boolean postsWithdrawal;

    void clear() {
        postsWithdrawal = false;
        calls.clear();
        completeOver = LocalDate.of(2099, 1, 1);
    }

    public void confirm(String objectionId) {
        calls.add("confirm " + objectionId);
    }

    public LocalDate completeOver(String objectionId) {
        return completeOver;
    }

    public void lapsed(String objectionId) {
        calls.add("lapsed " + objectionId);
    }

    public void unposted(String objectionId) {
        calls.add("unposted " + objectionId);
    }

    public String item(String objectionId) {
        return "besluit van 1 juni 2026";
    }

    public void makeKnown(String objectionId) {
        calls.add("makeKnown " + objectionId);
    }

    public void finish(String objectionId) {
        calls.add("finish " + objectionId);
    }

    public boolean postsWithdrawal(String objectionId) {
        return postsWithdrawal;
    }

    public void withdraw(String objectionId) {
        calls.add("withdraw " + objectionId);
    }
}
