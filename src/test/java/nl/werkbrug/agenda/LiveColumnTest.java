package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What H2 computes by itself must go on when the connection that made the tables is gone; a pool replaces it after half an hour. */
class LiveColumnTest {

    private static final DriverManagerDataSource DATABASE = new DriverManagerDataSource(
            "jdbc:h2:mem:live-column;MODE=MariaDB;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR;DB_CLOSE_DELAY=-1");

    @Test
    void isComputedAfterTheConnectionThatMadeItIsClosed() {
        Flyway.configure().dataSource(DATABASE).locations("classpath:db/migration").load().migrate();
        JdbcClient jdbc = JdbcClient.create(DATABASE);
        jdbc.sql("set referential_integrity false").update();

        for (String state : new String[] {"OPEN", "SUSPENDED", "MET"}) {
            jdbc.sql("""
                            insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, owner, what,
                                                          start_on, start_is_fact, unrolled_on, ends_on, steps_json, state, opened_at)
                            values (:state, 'd', 'S', 'C', 'C', date '2026-01-01', 'b', 'O', 'w', date '2026-01-01', false,
                                    date '2026-01-01', date '2026-01-01', '[]', :state, timestamp '2026-01-01 10:00:00')""")
                    .param("state", state)
                    .update();
        }

        assertThat(jdbc.sql("select live from running_deadline order by state").query(Integer.class).list()).containsExactly(0, 1, 1);
    }
}
