package nl.werkbrug.processes;

import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A period of a loonkostenvoordeel whose result a test sets. */
@TestComponent
@ProcessSteps("wageCostBenefitPeriodSteps")
class FakeBenefitPeriodSteps {

    boolean known;

    public String title(String periodId) {
        return "maart 2026";
    }

    public boolean known(String periodId) {
        return known;
    }
}
