package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of one loonkostenvoordeel. */
@ProcessSteps("wageCostBenefitSteps")
public class BenefitSteps {

    private final BenefitTable table;
    private final BenefitLives lives;
    private final BenefitCourse course;

    BenefitSteps(BenefitTable table, BenefitLives lives, BenefitCourse course) {
        this.table = table;
        this.lives = lives;
        this.course = course;
    }

    /** Whether UWV must first state that the employee belongs to the group. */
    public boolean needsStatement(String id) {
        return table.get(id).state() == Benefit.State.ASKING;
    }

    public void granted(String id) {
        lives.granted(id);
    }

    public void without(String id) {
        lives.without(id);
    }

    /** From when it can be asked in the wage tax return. */
    public LocalDate firstDay(String id) {
        return table.get(id).startsOn();
    }

    public void openPeriod(String id) {
        course.openPeriod(id);
    }

    public LocalDate nextPeriodOn(String id) {
        return course.nextPeriodOn(id);
    }

    public boolean runsOn(String id) {
        return course.runsOn(id);
    }

    public void over(String id) {
        lives.over(id);
    }
}
