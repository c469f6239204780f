package nl.werkbrug.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.werkbrug.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says as the last thing of a start where the application is and who can log in. */
@Profile("demo")
@Component
class DemoGuide {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGuide.class);
    private static final String ROW = "  %-10s %-22s %s";

    private final Environment environment;

    DemoGuide(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready() {
        LOG.info("Werkbrug is ready: {}\n\n{}\n\n  All passwords: {}\n  Start over with --reset-demo.\n",
                address(), table(), DemoUser.PASSWORD);
    }

    /** The address of the settings, else the port that was really opened. */
    private String address() {
        String port = environment.getProperty("local.server.port", "8080");
        return environment.getProperty("werkbrug.base-url", "http://localhost:" + port);
    }

    static String table() {
        return Arrays.stream(DemoUser.values()).map(DemoGuide::row).collect(Collectors.joining("\n"))
                + "\n\n  Registered itself and waits for the loket:\n"
                + ROW.formatted(Newcomer.USERNAME, Role.EMPLOYER_HR.label(), Newcomer.NAME)
                + "\n\n  Looks along with an employee:\n"
                + ROW.formatted(NeighbourStory.USERNAME, Role.TRUSTED_INTERMEDIARY.label(), "");
    }

    private static String row(DemoUser user) {
        String parties = user.parties().stream().map(DemoParty::title).collect(Collectors.joining(" and "));
        return ROW.formatted(user.username(), user.role().label(), parties).stripTrailing();
    }
}
