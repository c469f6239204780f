package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.MariaDb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the daily scan on 100,000 open deadlines; not part of the normal test run. The figures stand in
 * docs/performance.md.
 */
class RemindersAtScale {

    private static final int DEADLINES = 100_000;
    private static final int DUE = 1_000;
    private static final int PARTIES = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String INSERT = """
            insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, task_id, owner,
                                          party_id, works_as, what, start_on, start_is_fact, unrolled_on, ends_on, steps_json,
                                          state, opened_at, remind_on, last_rung)
            values (?, ?, 'GARNISHMENT', 'WG_RECEIPT_CONFIRMATION', 'WG_RECEIPT_CONFIRMATION', '2021-01-01', ?, ?, 'EMPLOYER',
                    ?, 'PAYROLL', 'Uiterlijk deze dag kijkt u de ontvangst na.', ?, true, ?, ?, ?, 'OPEN', ?, ?, 14)""";

    static Stream<Map<String, Object>> databases() {
        MariaDb.Schema schema = MariaDb.freshSchema();
        return Stream.of(
                Map.of("werkbrug.test.db.url", schema.url(), "werkbrug.test.db.user", schema.user()),
                Map.of("werkbrug.test.db.driver", "H2"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_daily_scan(Map<String, Object> database) {
        try (AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext()) {
            node.getEnvironment().getPropertySources().addFirst(new MapPropertySource("database", database));
            node.register(CarryingModules.class);
            node.refresh();
            fill(node);
            Reminders reminders = node.getBean(Reminders.class);
            System.out.printf("%s: %d due of %d%n", database.keySet(), DUE, DEADLINES);

            explain(node.getBean(JdbcClient.class), database);
            assertThat(measured("first scan", reminders)).isEqualTo(2 * DUE);
            assertThat(measured("scan with none due", reminders)).isZero();
            assertThat(measured("scan with none due", reminders)).isZero();
        }
    }

    private static int measured(String what, Reminders reminders) {
        long start = System.nanoTime();
        int mails = reminders.scan();
        System.out.printf("  %s: %d mails, %.1f ms%n", what, mails, (System.nanoTime() - start) / 1e6);
        return mails;
    }

    private static void explain(JdbcClient jdbc, Map<String, Object> database) {
        if (!database.containsKey("werkbrug.test.db.url")) {
            return;
        }
        jdbc.sql("analyze table running_deadline").query().listOfRows();
        List<Map<String, Object>> plan = jdbc.sql("explain " + ReminderStore.DUE)
                .param("from", LocalDate.EPOCH).param("today", TODAY).param("after", "").param("limit", 200)
                .query().listOfRows();
        System.out.println("  " + plan);
        assertThat(plan.get(0).get("key")).isEqualTo("running_deadline_to_remind");
    }

    /** Two on payroll at each party, nobody took anything: the most mails there can be. */
    private static void fill(AnnotationConfigApplicationContext node) {
        World world = node.getBean(World.class);
        JdbcTemplate jdbc = new JdbcTemplate(node.getBean(DataSource.class));
        List<Object[]> rows = IntStream.range(0, PARTIES).boxed().flatMap(party -> {
            String employer = world.employer("Werkgever " + party);
            Viewer one = world.user("P", Role.EMPLOYER_PAYROLL, employer);
            world.user("Q", Role.EMPLOYER_PAYROLL, employer);
            String dossier = node.getBean(Dossiers.class).open(employer, world.person("A", "B"), GARNISHMENT, one).id();
            return IntStream.range(0, DEADLINES / PARTIES).mapToObj(i -> row(employer, dossier, i));
        }).toList();
        for (int from = 0; from < rows.size(); from += 1_000) {
            jdbc.batchUpdate(INSERT, rows.subList(from, Math.min(from + 1_000, rows.size())));
        }
    }

    private static Object[] row(String employer, String dossier, int number) {
        boolean due = number < DUE / PARTIES;
        LocalDate end = due ? TODAY.plusDays(7) : TODAY.plusDays(8 + number % 300);
        return new Object[] {
            UUID.randomUUID().toString(), dossier, UUID.randomUUID().toString(), UUID.randomUUID().toString(), employer,
            end.minusDays(14), end, end, "[]".repeat(300), TODAY.atStartOfDay(), end.minusDays(7)
        };
    }
}
