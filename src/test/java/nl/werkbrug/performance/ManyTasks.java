package nl.werkbrug.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Very much work on an empty database: employers, municipalities, people, and dossiers with all that hangs on them, as
 * {@link CaseRows} says. Written directly, without processes.
 */
public final class ManyTasks {

    private static final int AT_A_TIME = 2_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final LocalDate today;

    /** @param source for MariaDB one with {@code useBulkStmts}, else it takes much longer */
    public ManyTasks(DataSource source, LocalDate today) {
        this.jdbc = new JdbcTemplate(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.today = today;
    }

    /**
     * How much of it: each three dossiers have ten open tasks.
     *
     * @param start number of the first one of everything, a multiple of 60: another makes another world
     */
    public record Size(int start, int employers, int towns, int offices, int people, int dossiers) {

        /** 200,000 open tasks. */
        public static final Size FULL = new Size(0, 2_000, 12, 20, 300, 60_000);
    }

    /** Somebody of each kind; the first ones work where most of the work is. */
    public record People(
            Viewer caseworker, Viewer lead, Viewer smallCaseworker, Viewer agent, Viewer payroll, Viewer smallPayroll, Viewer hr,
            Viewer coach, Viewer operator, String employer) {}

    public People make(Size size) {
        Rows rows = new Rows();
        Words words = new Words();
        Parties parties = new Parties(rows, words);
        parties.make(size);
        parties.staff(size);
        CaseRows cases = new CaseRows(rows, words, parties, today);
        cases.batches();
        write(rows);
        int end = size.start() + size.dossiers();
        for (int from = size.start(); from < end; from += AT_A_TIME) {
            IntStream.range(from, Math.min(end, from + AT_A_TIME)).forEach(cases::add);
            write(rows);
        }
        return people(parties);
    }

    private static People people(Parties parties) {
        String big = parties.employers.get(0);
        String small = second(parties.employers);
        String town = parties.towns.get(0);
        return new People(
                parties.first(Role.LOKET_CASEWORKER, town), parties.first(Role.LOKET_TEAM_LEAD, town),
                parties.first(Role.LOKET_CASEWORKER, second(parties.towns)), parties.first(Role.PAYROLL_AGENT, small),
                parties.first(Role.EMPLOYER_PAYROLL, big), parties.first(Role.EMPLOYER_PAYROLL, small),
                parties.first(Role.EMPLOYER_HR, big), parties.first(Role.JOB_COACH, parties.offices.get(0)),
                parties.first(Role.OPERATOR, null), big);
    }

    private static String second(List<String> parties) {
        return parties.get(parties.size() > 1 ? 1 : 0);
    }

    private void write(Rows rows) {
        transactions.executeWithoutResult(status -> rows.write(jdbc));
    }
}
