package nl.werkbrug.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.werkbrug.engine.EngineClock;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * On a {@code @SpringBootTest}: application and engine read a {@link MovableClock}, which a test can have injected. It
 * stands at {@link MovableClock#START} when a test method starts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(UsesMovableClock.Configuration.class)
@ExtendWith(UsesMovableClock.Rewind.class)
public @interface UsesMovableClock {

    /** Puts the clock in the place of the application's. Not annotated: an application started by hand would scan it. */
    class Configuration {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(EngineClock::set);
        }
    }

    /** The engine's clock is one for the whole JVM, so it must not stay behind for the next test class. */
    class Rewind implements BeforeEachCallback, AfterAllCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(MovableClock.class).reset();
        }

        @Override
        public void afterAll(ExtensionContext test) {
            EngineClock.reset();
        }
    }
}
