package nl.werkbrug.wagecostbenefit;

import nl.werkbrug.workflow.ProcessSteps;

/** Steps of one period of a loonkostenvoordeel. */
@ProcessSteps("wageCostBenefitPeriodSteps")
public class BenefitPeriodSteps {

    private final BenefitPeriodTable periods;

    BenefitPeriodSteps(BenefitPeriodTable periods) {
        this.periods = periods;
    }

    /** The period in words, for the title of the task. */
    public String title(String periodId) {
        return periods.find(periodId).orElseThrow().period().dutchLabel();
    }

    /** Whether somebody looked in the register already, for example with a file. */
    public boolean known(String periodId) {
        return periods.find(periodId).orElseThrow().register() != RegisterStatus.UNKNOWN;
    }
}
