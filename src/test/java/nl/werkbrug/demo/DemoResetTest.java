package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoResetTest {

    private static final LocalDate WINTER = LocalDate.of(2027, 1, 2);
    private static final String RESET = "--reset-demo";

    @Test
    void starts_over_with_fresh_data() {
        TestDatabase database = new TestDatabase.H2();
        try (ConfigurableApplicationContext application = DemoStart.demo(database, WINTER)) {
            application.getBean(JdbcClient.class).sql("update party set name = 'Veranderd'").update();
        }

        try (ConfigurableApplicationContext again = DemoStart.demo(database, WINTER.plusDays(40), RESET)) {
            JdbcClient jdbc = again.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select count(*) from party where name = 'Veranderd'").query(Integer.class).single()).isZero();
            assertThat(jdbc.sql("select count(*) from garnishment").query(Integer.class).single()).isEqualTo(11);
        }
    }

    @Test
    void needs_the_profile_and_never_touches_data_that_is_not_the_demos() {
        TestDatabase database = new TestDatabase.H2();
        try (ConfigurableApplicationContext real = DemoStart.withoutDemo(database, WINTER, RESET)) {
            Accounts accounts = real.getBean(Accounts.class);
            accounts.create("echt", "Echte gebruiker", "iemand@gemeente.example", accounts.hash("een lang wachtwoord"));
        }

        assertThatThrownBy(() -> DemoStart.demo(database, WINTER, RESET)).rootCause().hasMessageContaining("refused");

        try (ConfigurableApplicationContext real = DemoStart.withoutDemo(database, WINTER, RESET)) {
            assertThat(real.getBean(Accounts.class).find("echt")).isPresent();
        }
    }
}
