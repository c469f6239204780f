package nl.werkbrug.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** What the demo puts in the place of the application's own. */
@Profile("demo")
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("machineClock") Clock machineClock) {
        return new DemoClock(machineClock);
    }

    /** {@code --reset-demo} starts over. */
    @Bean
    FlywayMigrationStrategy demoMigration(ApplicationArguments arguments) {
        return new DemoReset(arguments.containsOption("reset-demo"));
    }
}
