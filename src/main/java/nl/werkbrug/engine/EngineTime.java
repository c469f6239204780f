package nl.werkbrug.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;

/**
 * Lets the engine live by the injected clock, so that a moved clock moves its timers too.
 *
 * <p>The engine's own clock is one static of its date library. It is set again before every command: nobody has to tell
 * the engine that the clock was moved, and two applications in one virtual machine, as in tests, do not disturb each other.
 */
class EngineTime extends CommandInterceptor {

    private final DateTimeUtils.MillisProvider millis;

    EngineTime(Clock clock) {
        this.millis = clock::millis;
    }

    @Override
    public <T> T execute(Command<T> command) {
        DateTimeUtils.setCurrentMillisProvider(millis);
        return next.execute(command);
    }
}
