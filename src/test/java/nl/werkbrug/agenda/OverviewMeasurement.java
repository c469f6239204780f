package nl.werkbrug.agenda;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierSearch;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.testing.MariaDb;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast the overview is with 100,000 running deadlines, see docs/performance.md; not part of the build. Run it by name, with
 * {@code -Dwerkbrug.measure.explain=true} to see the plans too.
 */
class OverviewMeasurement {

    private static final int DEADLINES = Integer.getInteger("werkbrug.measure.deadlines", 100_000);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-10T08:00:00Z"), DutchTime.ZONE);
    private static final LocalDate TODAY = DutchTime.today(CLOCK);

    @Test
    void on_h2() {
        measure("H2", source(
                "jdbc:h2:mem:measure;MODE=MariaDB;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0", "sa", ""));
    }

    @Test
    void on_mariadb() {
        MariaDb.Schema schema = MariaDb.freshSchema();
        measure("MariaDB", source(schema.url() + "&useBulkStmts=true", schema.user(), schema.password()));
    }

    private static HikariDataSource source(String url, String user, String password) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(password);
        source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        return source;
    }

    private static void measure(String database, DataSource source) {
        ManyDeadlines.People people = new ManyDeadlines(source, TODAY).make(DEADLINES);
        JdbcClient jdbc = JdbcClient.create(source);
        new JdbcTemplate(source).execute(
                database.equals("H2") ? "analyze" : "analyze table running_deadline, dossier_party, inbox_task, dossier");
        DeadlineOverview overview = new DeadlineOverview(jdbc, new DossierSearch(jdbc), CLOCK);
        Map<String, Viewer> viewers = Map.of("payroll", people.payroll(), "loket", people.loket(), "small", people.small());
        viewers.forEach((name, viewer) -> {
            for (OverviewTab tab : OverviewTab.values()) {
                OverviewFilter filter = OverviewFilter.of(tab);
                report(database, name, tab + " page", () -> overview.page(filter, 1, viewer).rows().size());
            }
            OverviewFilter all = OverviewFilter.of(OverviewTab.ALL);
            OverviewFilter week = all.within(TODAY, TODAY.plusDays(6));
            OverviewFilter done = new OverviewFilter(OverviewTab.ALL, "", null, OverviewState.DONE, null, null);
            report(database, name, "counts of all tabs", () -> overview.counts(all, viewer).of(OverviewTab.ALL));
            report(database, name, "last page", () -> overview.page(all, DeadlineOverview.LAST_PAGE, viewer).rows().size());
            report(database, name, "week", () -> overview.page(week, 1, viewer).rows().size());
            report(database, name, "done", () -> overview.page(done, 1, viewer).rows().size());
            if (Boolean.getBoolean("werkbrug.measure.explain")) {
                explain(jdbc, all, viewer);
            }
        });
    }

    private static void report(String database, String viewer, String what, Supplier<Integer> deed) {
        int found = deed.get();
        List<Long> times = IntStream.range(0, 7).mapToObj(i -> time(deed)).sorted().toList();
        System.out.println("%-8s %-8s %-20s %5d rows, median %6.1f ms, worst %6.1f ms".formatted(
                database, viewer, what.toLowerCase(Locale.ROOT), found, times.get(3) / 1e6, times.get(6) / 1e6));
    }

    private static long time(Supplier<Integer> deed) {
        long start = System.nanoTime();
        deed.get();
        return System.nanoTime() - start;
    }

    private static void explain(JdbcClient jdbc, OverviewFilter filter, Viewer viewer) {
        OwnWork work = OwnWork.of(viewer, jdbc);
        OverviewSql sql = OverviewSql.of(filter, FoundDossiers.ALL, viewer, work, TODAY);
        jdbc.sql("explain " + OverviewRows.page(sql.where(), "asc"))
                .params(sql.values())
                .param("limit", 26)
                .param("offset", 0)
                .query()
                .listOfRows()
                .forEach(System.out::println);
    }
}
