package nl.werkbrug.processes;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Says what the model of a penalty decides on. */
@TestComponent
@ProcessSteps("penaltySteps")
class FakePenaltySteps {

    static final LocalDate FAR = LocalDate.of(2099, 1, 1);
    static final LocalDate PAST = LocalDate.of(2020, 1, 1);

    LocalDate fullOn;
    boolean owed;
    boolean pays;

    void clear() {
        fullOn = FAR;
        owed = true;
        pays = true;
    }

    public LocalDate fullOn(String penaltyId) {
        return fullOn;
    }

    public boolean settle(String penaltyId) {
        return owed;
    }

    public boolean pays(String penaltyId) {
        return pays;
    }
}
