package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.journeys.EveryPage;
import nl.werkbrug.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Every page of the demo in a browser: whether everybody can use it. */
class DemoPagesTest {

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = DemoStart.demo(new TestDatabase.H2(), DemoDossiers.TODAY);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void everybody_can_use_every_page_in_light_in_dark_and_on_a_narrow_screen() {
        EveryPage pages = new EveryPage("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
        pages.openedByPasserBy();
        for (DemoUser user : new DemoUser[] {
            DemoUser.PETRA, DemoUser.SAM, DemoUser.HANNA, DemoUser.LOTTE, DemoUser.TESSA, DemoUser.COEN, DemoUser.OLAF}) {
            pages.openedBy(user.username(), DemoUser.PASSWORD);
        }
        pages.examine();

        assertThat(pages.faults()).isEmpty();
        assertThat(pages.kinds()).containsExactlyInAnyOrderEntriesOf(Map.of());
    }
}
