package nl.werkbrug.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;

/**
 * Lets the engine live by the injected clock, so that a moved clock moves its timers too.
 *
 * <p>The engine's own clock is one static of its date library. It is set again before every command, to one that asks the
 * clock of the thread: nobody has to tell the engine that the clock was moved, and two applications in one virtual machine, as
 * in tests, do not disturb each other, also when one works in the background of the other.
 */
class EngineTime extends CommandInterceptor {

    private static final ThreadLocal<Clock> OF_THREAD = new ThreadLocal<>();
    private static final DateTimeUtils.MillisProvider MILLIS = EngineTime::millis;

    /** For a thread that has run no command yet. */
    private static volatile Clock last;

    private final Clock clock;

    EngineTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T execute(Command<T> command) {
        last = clock;
        OF_THREAD.set(clock);
        DateTimeUtils.setCurrentMillisProvider(MILLIS);
        return next.execute(command);
    }

    private static long millis() {
        Clock own = OF_THREAD.get();
        return (own == null ? last : own).millis();
    }
}
