package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of one sickness. */
@ProcessSteps("noRiskSicknessSteps")
public class SicknessSteps {

    private final SicknessTable table;
    private final SicknessDays days;
    private final Sicknesses sicknesses;

    SicknessSteps(SicknessTable table, SicknessDays days, Sicknesses sicknesses) {
        this.table = table;
        this.days = days;
        this.sicknesses = sicknesses;
    }

    public boolean foundOutLater(String id) {
        Sickness it = table.get(id);
        return !employmentEndsEarlier(id) && days.later(it.firstDay(), it.foundOutOn());
    }

    public boolean employmentEndsEarlier(String id) {
        Sickness it = table.get(id);
        return days.endsEarlier(it.firstDay(), it.foundOutOn(), it.employedUntil());
    }

    public boolean recovered(String id) {
        return table.get(id).recoveredOn() != null;
    }

    public LocalDate nextOn(String id) {
        return days.nextOn(table.get(id));
    }

    public boolean isOver(String id) {
        return days.over(table.get(id));
    }

    public void over(String id) {
        sicknesses.over(id);
    }
}
