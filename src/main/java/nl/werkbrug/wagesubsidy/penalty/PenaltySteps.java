package nl.werkbrug.wagesubsidy.penalty;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps from a notice of default to a penalty that was set and paid. */
@ProcessSteps("penaltySteps")
public class PenaltySteps {

    private final PenaltyWork work;

    PenaltySteps(PenaltyWork work) {
        this.work = work;
    }

    /** The day from which the amount cannot grow any more. */
    public LocalDate fullOn(String penaltyId) {
        return work.fullOn(penaltyId);
    }

    /** Works out what is owed; gives whether anything is. */
    public boolean settle(String penaltyId) {
        return work.settle(penaltyId);
    }

    /** Whether money goes out. */
    public boolean pays(String penaltyId) {
        return work.pays(penaltyId);
    }
}
