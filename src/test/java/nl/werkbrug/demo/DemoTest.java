package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.testing.TestDatabase;
import nl.werkbrug.workflow.Jobs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The demo, what is kept of it when it starts again, and how somebody starts over. */
class DemoTest extends DemoRegion {

    private static final LocalDate WINTER = LocalDate.of(2027, 1, 2);
    private static final String RESET = "--reset-demo";
    private static final List<String> COUNTED =
            List.of("app_user", "party", "dossier", "garnishment", "inbox_task", "timeline_entry", "document");

    /** The operator of the demo moves the clock. */
    @Test
    void timers_follow_a_moved_clock_and_a_restart_does_not_go_back() throws Exception {
        try (TestDatabase.H2 database = copy()) {
            movesTheClockAndStartsAgain(database);
        }
    }

    private void movesTheClockAndStartsAgain(TestDatabase database) throws Exception {
        Map<String, Integer> before;
        try (ConfigurableApplicationContext application = DemoStart.demo(database, TODAY)) {
            MockMvc browser = browser(application);
            browser.perform(post("/beheer/oefenklok/naar").param("dag", "20").param("maand", "7").param("jaar", "2026")
                            .with(csrf()).with(SignIn.as(user(application, DemoUser.OLAF, Role.OPERATOR))))
                    .andExpect(flash().attribute("notice", containsString("maandag 20 juli 2026")));
            application.getBean(Jobs.class).runDue();

            assertThat(waitingDeclarations(application)).isZero();
            browser.perform(get("/inbox").with(SignIn.as(user(application, DemoUser.PETRA, Role.EMPLOYER_PAYROLL))))
                    .andExpect(content().string(containsString("Oefenomgeving: het is hier maandag 20 juli 2026.")));
            before = sizes(application);
        }
        try (ConfigurableApplicationContext again = DemoStart.demo(database, TODAY)) {
            PracticeClock clock = again.getBean(PracticeClock.class);
            assertThat(clock.today()).isEqualTo("2026-07-20");
            assertThat(clock.moveTo(LocalDate.of(2026, 7, 20), user(again, DemoUser.OLAF, Role.OPERATOR))).isFalse();
            assertThat(clock.moveTo(LocalDate.of(2028, 6, 19), user(again, DemoUser.OLAF, Role.OPERATOR))).isFalse();
            refuses(again);
            assertThat(sizes(again)).as("a second start adds nothing").isEqualTo(before);
        }
    }

    @Test
    void starts_over_with_fresh_data() {
        try (TestDatabase.H2 database = copy(); ConfigurableApplicationContext again = DemoStart.demo(database, WINTER, RESET)) {
            assertThat(again.getBean(JdbcClient.class)
                    .sql("select count(*) from employer_registration where asked_at < '2026-06-19 00:00:00'")
                    .query(Integer.class).single())
                    .as("nothing is left of June")
                    .isZero();
            assertThat(sizes(again)).containsEntry("garnishment", 17);
        }
    }

    @Test
    void needs_the_profile_and_never_touches_data_that_is_not_the_demos() {
        try (TestDatabase.H2 database = copy(); ConfigurableApplicationContext real = DemoStart.withoutDemo(database, WINTER, RESET)) {
            Map<String, Integer> demo = sizes(real);
            assertThat(demo).containsEntry("garnishment", 22);
            real.getBean(JdbcClient.class).sql("update app_user set email = 'iemand@gemeente.example'").update();

            assertThatThrownBy(() -> DemoStart.demo(database, WINTER, RESET)).rootCause().hasMessageContaining("refused");

            assertThat(sizes(real)).isEqualTo(demo);
        }
    }

    /** Here, so that the data is made once for both. */
    @Nested
    class Pages extends DemoPages {}

    private static Map<String, Integer> sizes(ConfigurableApplicationContext application) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        return COUNTED.stream().collect(Collectors.toMap(
                table -> table, table -> jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
    }

    private void refuses(ConfigurableApplicationContext application) throws Exception {
        MockMvc browser = browser(application);
        Viewer olaf = user(application, DemoUser.OLAF, Role.OPERATOR);
        browser.perform(post("/beheer/oefenklok/naar").param("dag", "31").param("maand", "6").param("jaar", "twee")
                        .with(csrf()).with(SignIn.as(olaf)))
                .andExpect(content().string(containsString("Dit is geen datum")))
                .andExpect(content().string(containsString("value=\"twee\"")));
        browser.perform(post("/beheer/oefenklok/verder").param("dagen", "7").param("vanaf", "2026-07-19")
                        .with(csrf()).with(SignIn.as(olaf)))
                .andExpect(flash().attribute("notice", containsString("niet verzet")));
        browser.perform(get("/beheer/oefenklok")
                        .with(SignIn.as(user(application, DemoUser.PETRA, Role.EMPLOYER_PAYROLL))))
                .andExpect(status().is4xxClientError());
    }

    private static int waitingDeclarations(ConfigurableApplicationContext application) {
        return application.getBean(JdbcClient.class)
                .sql("select count(*) from declaration where sent_at is null")
                .query(Integer.class)
                .single();
    }

    private static MockMvc browser(ConfigurableApplicationContext application) {
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) application).apply(springSecurity()).build();
    }

    private static Viewer user(ConfigurableApplicationContext application, DemoUser user, Role role) {
        Account account = application.getBean(Accounts.class).find(user.username()).orElseThrow();
        return SignIn.viewer(account, role);
    }
}
