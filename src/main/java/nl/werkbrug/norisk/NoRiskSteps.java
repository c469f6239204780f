package nl.werkbrug.norisk;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of one no-riskpolis. */
@ProcessSteps("noRiskSteps")
public class NoRiskSteps {

    private final NoRiskTable table;
    private final NoRiskLives lives;
    private final NoRiskDays days;

    NoRiskSteps(NoRiskTable table, NoRiskLives lives, NoRiskDays days) {
        this.table = table;
        this.lives = lives;
        this.days = days;
    }

    /** Whether what was told about the hire gives a ground. */
    public boolean knows(String id) {
        return table.get(id).knownOn() != null;
    }

    public void keep(String id) {
        lives.keep(id);
    }

    public void without(String id) {
        lives.without(id);
    }

    public boolean ends(String id) {
        return table.get(id).endsOn() != null;
    }

    public LocalDate nextOn(String id) {
        return days.nextOn(table.get(id));
    }

    public boolean isOver(String id) {
        return days.over(table.get(id));
    }

    public void over(String id) {
        lives.over(id);
    }
}
