package nl.werkbrug.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Very much work on an empty database: employers, municipalities, people, and dossiers with all that hangs on them, as
 * {@link CaseRows} says, and what is around them, as {@link MatterRows}, {@link MoneyRows} and {@link PeopleRows} say. Written directly,
 * without processes.
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

        /** 20,000 of the full size. */
        int signals() {
            return dossiers / 3;
        }

        /** 5,000 of the full size. */
        int places() {
            return dossiers / 12;
        }

        int contracts() {
            return Math.min(50, dossiers / 12);
        }

        /** In each contract. */
        int participants() {
            return Math.min(200, dossiers / 6);
        }

        int entries() {
            return Math.min(500, dossiers / 3);
        }
    }

    /** Somebody of each kind; the first ones work where most of the work is. */
    public record People(
            Viewer caseworker, Viewer lead, Viewer smallCaseworker, Viewer agent, Viewer payroll, Viewer smallPayroll, Viewer hr,
            Viewer coach, Viewer operator, String employer, Around around) {}

    /** Those who work for all municipalities, the municipality with most of the work, and a contract. */
    public record Around(
            Viewer ombuds, Viewer debtHelp, Viewer union, Viewer manager, Viewer provider, Viewer evaluator, Viewer investor, String town,
            String contract, String place) {}

    public People make(Size size) {
        Rows rows = new Rows();
        Words words = new Words();
        Parties parties = new Parties(rows, words);
        parties.make(size);
        parties.staff(size);
        MoneyRows money = new MoneyRows(rows, parties, today);
        PeopleRows helpers = new PeopleRows(rows, words, parties, today);
        CaseRows cases = new CaseRows(rows, words, parties, today, money, helpers);
        cases.batches();
        money.setups();
        write(rows);
        each(size.start(), size.dossiers(), AT_A_TIME, rows, cases::add);
        money.years();
        around(size, rows, new MatterRows(rows, parties, today), money, helpers);
        return people(parties, size.start());
    }

    private void around(Size size, Rows rows, MatterRows matters, MoneyRows money, PeopleRows helpers) {
        each(size.start(), size.signals(), AT_A_TIME, rows, matters::signal);
        each(size.start(), size.places(), AT_A_TIME, rows, matters::place);
        each(size.start(), size.contracts(), 10, rows, number -> money.contract(number, size.participants()));
        each(size.start(), size.entries(), AT_A_TIME, rows, helpers::entry);
    }

    private void each(int start, int many, int atATime, Rows rows, IntConsumer add) {
        for (int from = start; from < start + many; from += atATime) {
            IntStream.range(from, Math.min(start + many, from + atATime)).forEach(add);
            write(rows);
        }
    }

    private static People people(Parties parties, int start) {
        String big = parties.employers.get(0);
        String small = second(parties.employers);
        String town = parties.towns.get(0);
        return new People(
                parties.first(Role.LOKET_CASEWORKER, town), parties.first(Role.LOKET_TEAM_LEAD, town),
                parties.first(Role.LOKET_CASEWORKER, second(parties.towns)), parties.first(Role.PAYROLL_AGENT, small),
                parties.first(Role.EMPLOYER_PAYROLL, big), parties.first(Role.EMPLOYER_PAYROLL, small),
                parties.first(Role.EMPLOYER_HR, big), parties.first(Role.JOB_COACH, parties.offices.get(0)),
                parties.first(Role.OPERATOR, null), big, around(parties, start));
    }

    private static Around around(Parties parties, int start) {
        return new Around(
                parties.first(Role.OMBUDS, parties.ombuds), parties.first(Role.DEBT_COUNSELLOR, parties.debtHelp),
                parties.first(Role.TRUSTED_INTERMEDIARY, parties.union), parties.first(Role.CONTRACT_MANAGER, parties.manager),
                parties.first(Role.SERVICE_PROVIDER, parties.provider), parties.first(Role.EVALUATOR, parties.evaluator),
                parties.first(Role.INVESTOR, parties.investors.get(0)), "Plaats " + start, Words.id("outcome", start), Words.id("place", start));
    }

    private static String second(List<String> parties) {
        return parties.get(parties.size() > 1 ? 1 : 0);
    }

    private void write(Rows rows) {
        transactions.executeWithoutResult(status -> rows.write(jdbc));
    }
}
