package nl.werkbrug.garnishment.process;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.DebtHelp;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a moratorium. */
@ProcessSteps("moratoriumSteps")
public class MoratoriumSteps {

    private final DebtHelp help;
    private final DebtEventTable events;
    private final Deadlines deadlines;

    MoratoriumSteps(DebtHelp help, DebtEventTable events, Deadlines deadlines) {
        this.help = help;
        this.events = events;
        this.deadlines = deadlines;
    }

    /** The day after the last day of the moratorium. */
    public LocalDate overOn(String eventId) {
        return deadlines.compute("WGS_MORATORIUM_OVER", events.get(eventId).endsOn()).end();
    }

    /** Lets the garnishments go on. */
    public void over(String eventId) {
        help.moratoriumOver(eventId);
    }
}
