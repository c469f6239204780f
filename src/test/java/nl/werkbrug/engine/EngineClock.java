package nl.werkbrug.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's own clock, which decides when a timer is due; it is one for all engines in the JVM. */
public final class EngineClock {

    private EngineClock() {}

    /** Stops the engine's clock at this moment. */
    public static void set(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** What the engine takes for the present moment. */
    public static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Lets the engine's clock run with the machine's again. */
    public static void reset() {
        ClockUtil.reset();
    }
}
