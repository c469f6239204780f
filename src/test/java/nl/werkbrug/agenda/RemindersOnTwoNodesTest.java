package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.MariaDb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two applications on one database, of which one is stopped and started again: each mail goes exactly once. */
class RemindersOnTwoNodesTest {

    private static final int DEADLINES = 40;
    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 15);

    static Stream<Map<String, Object>> databases() {
        MariaDb.Schema schema = MariaDb.freshSchema();
        String h2 = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MariaDB;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        return Stream.of(
                Map.of("werkbrug.test.db.url", schema.url(), "werkbrug.test.db.user", schema.user()),
                Map.of("werkbrug.test.db.url", h2));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_mail_goes_once_from_two_nodes_and_after_a_restart(Map<String, Object> database) throws Exception {
        try (AnnotationConfigApplicationContext first = node(database)) {
            open(first);
            try (AnnotationConfigApplicationContext second = node(database)) {
                assertThat(scanTogether(END.minusDays(7), first, second)).isEqualTo(2 * DEADLINES);
                assertThat(mails(first)).isEqualTo(2 * DEADLINES);
                assertThat(scanTogether(END.minusDays(7), first, second)).isZero();
            }
            try (AnnotationConfigApplicationContext again = node(database)) {
                assertThat(scanTogether(END.minusDays(7), first, again)).isZero();
                assertThat(scanTogether(END.minusDays(2), first, again)).isEqualTo(2 * DEADLINES);
            }
            assertThat(mails(first)).isEqualTo(4 * DEADLINES);
        }
    }

    private static int scanTogether(LocalDate day, AnnotationConfigApplicationContext... nodes) throws Exception {
        List<Integer> queued = Together.run(nodes.length, i -> {
            nodes[i].getBean(DeadlineBench.class).morningOf(day);
            return nodes[i].getBean(Reminders.class).scan();
        });
        return queued.stream().mapToInt(Integer::intValue).sum();
    }

    /** Tasks of a group of two that nobody took. */
    private static void open(AnnotationConfigApplicationContext node) {
        World world = node.getBean(World.class);
        String employer = world.employer("Bakkerij");
        Viewer petra = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        world.user("Paul", Role.EMPLOYER_PAYROLL, employer);
        String dossier = node.getBean(Dossiers.class)
                .open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        IntStream.range(0, DEADLINES).forEach(i -> node.getBean(DeadlineBench.class)
                .open(dossier, employer, WorksAs.PAYROLL, "WG_RECEIPT_CONFIRMATION", START));
    }

    private static int mails(AnnotationConfigApplicationContext node) {
        return node.getBean(JdbcClient.class).sql("select count(*) from mail_outbox where once_key like 'reminder:%'")
                .query(Integer.class).single();
    }

    private static AnnotationConfigApplicationContext node(Map<String, Object> database) {
        AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
        node.getEnvironment().getPropertySources().addFirst(new MapPropertySource("database", database));
        node.register(CarryingModules.class, DeadlineBench.class);
        node.refresh();
        return node;
    }
}
