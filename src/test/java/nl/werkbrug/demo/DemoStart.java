package nl.werkbrug.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.Werkbrug;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.testing.TestDatabase;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the whole application on a day of the test's choice; the engine does nothing by itself. */
final class DemoStart {

    private DemoStart() {}

    static ConfigurableApplicationContext demo(TestDatabase database, LocalDate today, String... arguments) {
        return application(database, today).profiles("demo").run(arguments);
    }

    static ConfigurableApplicationContext withoutDemo(TestDatabase database, LocalDate today, String... arguments) {
        return application(database, today).run(arguments);
    }

    private static SpringApplicationBuilder application(TestDatabase database, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(LocalTime.NOON).atZone(DutchTime.ZONE).toInstant(), DutchTime.ZONE);
        return new SpringApplicationBuilder(Werkbrug.class)
                .properties("camunda.bpm.job-execution.enabled=false", "werkbrug.mail.scheduled=false", "werkbrug.work.scheduled=false", "werkbrug.notices.scheduled=false", "server.port=0")
                .initializers(database, context -> replaceMachineClock((GenericApplicationContext) context, clock));
    }

    private static void replaceMachineClock(GenericApplicationContext context, Clock clock) {
        context.registerBean("machineClock", Clock.class, () -> clock,
                definition -> ((AbstractBeanDefinition) definition).setDefaultCandidate(false));
    }
}
