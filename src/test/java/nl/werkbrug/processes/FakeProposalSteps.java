package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A proposal that has its turn or not, by a loket or a coach, as a test sets. */
@TestComponent
@ProcessSteps("proposalSteps")
class FakeProposalSteps {

    static final LocalDate SILENT = LocalDate.of(2026, 3, 10);
    static final LocalDate CONSENT_OVER = LocalDate.of(2026, 6, 1);

    final List<String> calls = new ArrayList<>();
    boolean turn = true;
    boolean loket = true;

    void clear() {
        calls.clear();
        turn = true;
        loket = true;
    }

    public String place(String id) {
        return "Magazijnhulp";
    }

    public boolean takeTurn(String id) {
        calls.add("turn " + turn);
        return turn;
    }

    public LocalDate silentOn(String id) {
        return SILENT;
    }

    public void silent(String id) {
        calls.add("silent " + id);
    }

    public void declined(String id) {
        calls.add("declined " + id);
    }

    public void accepted(String id) {
        calls.add("accepted " + id);
    }

    public boolean byLoket(String id) {
        return loket;
    }

    public LocalDate consentOver(String id) {
        return CONSENT_OVER;
    }

    public void endConsent(String id) {
        calls.add("over " + id);
    }
}
