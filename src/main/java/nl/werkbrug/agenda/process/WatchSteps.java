package nl.werkbrug.agenda.process;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import nl.werkbrug.agenda.Reminders;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the daily watch over all deadlines. */
@ProcessSteps("watchSteps")
public class WatchSteps {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Reminders reminders;
    private final Clock clock;

    WatchSteps(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Every day from today at seven, Dutch time. The engine counts on in the zone of the server: where that is not the
     * Dutch one, it is an hour earlier or later after the clock changes for summer or winter.
     */
    public String everyMorning() {
        OffsetDateTime first = DutchTime.today(clock).atTime(MORNING).atZone(DutchTime.ZONE).toOffsetDateTime();
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first) + "/P1D";
    }

    /** Reminds of what is due; running twice reminds once. */
    public void remind() {
        reminders.scan();
    }
}
