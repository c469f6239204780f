package nl.werkbrug.norisk.years;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the two years of one hire. */
@ProcessSteps("twoYearSteps")
public class TwoYearsSteps {

    private final TwoYearsTable table;
    private final TwoYearsCourse course;

    TwoYearsSteps(TwoYearsTable table, TwoYearsCourse course) {
        this.table = table;
        this.course = course;
    }

    public boolean runs(String id) {
        return table.get(id).state() == TwoYears.State.RUNNING;
    }

    public LocalDate warnOn(String id) {
        return course.warnOn(table.get(id));
    }

    public void warn(String id) {
        course.warn(id);
    }

    public LocalDate overOn(String id) {
        return course.overOn(table.get(id));
    }

    public void over(String id) {
        course.over(id);
    }

    public boolean withLoket(String id) {
        return table.get(id).municipalityId() != null;
    }
}
