package nl.werkbrug.engine;

import java.time.Clock;
import nl.werkbrug.form.Conditions;

/** Lends the real expression engine to tests of other modules. */
public final class FeelForTests {

    private FeelForTests() {}

    public static Conditions conditions(Clock clock) {
        return new FeelConditions(clock);
    }
}
