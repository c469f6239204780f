package nl.werkbrug.shared;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; tests and the demo put a clock of their own in its place. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The clock of the machine, for a clock that stands in front of it; found by this name only. */
    @Bean(defaultCandidate = false)
    @ConditionalOnMissingBean(name = "machineClock")
    Clock machineClock() {
        return Clock.system(DutchTime.ZONE);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Qualifier("machineClock") Clock machineClock) {
        return machineClock;
    }
}
