package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A custom budget as a test says. */
@TestComponent
@ProcessSteps("customBudgetSteps")
class FakeCustomBudgetSteps {

    static final LocalDate PAST = LocalDate.of(2020, 1, 1);
    static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    final List<String> calls = new ArrayList<>();
    boolean rest;
    boolean claimWaits;
    boolean granted;
    LocalDate effectOn;
    LocalDate noReceiptOn;

    void clear() {
        calls.clear();
        rest = false;
        claimWaits = false;
        granted = false;
        effectOn = PAST;
        noReceiptOn = FAR;
    }

    public void makeKnown(String requestId) {
        calls.add("makeKnown");
    }

    public String item(String requestId) {
        return "werkkleding van € 150,00";
    }

    public boolean granted(String requestId) {
        return granted;
    }

    public boolean claimWaits(String requestId) {
        return claimWaits;
    }

    public boolean hasRest(String requestId) {
        return rest;
    }

    public LocalDate noReceiptOn(String requestId) {
        return noReceiptOn;
    }

    public LocalDate effectOn(String requestId) {
        return effectOn;
    }
}
