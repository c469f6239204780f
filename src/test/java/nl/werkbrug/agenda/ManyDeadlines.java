package nl.werkbrug.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Very many running deadlines on an empty database, four on each dossier: two tasks of the employer, one of somebody outside,
 * and one of the loket where it was let in, else again of somebody outside. A third of the dossiers is of one big employer,
 * another third was opened to one municipality. Days lie from two weeks before to fourteen weeks after the given day.
 */
public final class ManyDeadlines {

    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);
    private static final int SMALL_EMPLOYERS = 200;
    private static final String STEPS = """
            [{"kind":"START","text":"De termijn telt vanaf de dag van het beslag.","date":"2026-06-01","source":"artikel 476a Rv"},
            {"kind":"COUNTED","text":"Twee weken later.","date":"2026-06-15","source":"artikel 476a Rv"}]""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private final LocalDate today;

    /** Somebody on payroll of the big employer who took 200 tasks, somebody of the loket, and payroll of a small employer. */
    public record People(Viewer payroll, Viewer loket, Viewer small) {}

    public ManyDeadlines(DataSource source, LocalDate today) {
        this.jdbc = new JdbcTemplate(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.world = new World(JdbcClient.create(source));
        this.today = today;
    }

    /** Makes them, and as many as a quarter of them that ended before. */
    public People make(int deadlines) {
        String big = world.employer("Grootbedrijf");
        String town = world.loket("Gemeente Grootstad");
        List<String> employers = IntStream.range(0, SMALL_EMPLOYERS).mapToObj(i -> world.employer("Bedrijf " + i)).toList();
        People people = new People(
                world.user("Petra Groot", Role.EMPLOYER_PAYROLL, big),
                world.user("Lotte Stad", Role.LOKET_CASEWORKER, town),
                world.user("Kees Klein", Role.EMPLOYER_PAYROLL, employers.get(0)));
        int dossiers = deadlines / 4;
        for (int from = 0; from < dossiers; from += 2_000) {
            Batch batch = new Batch(people, big, town, employers);
            IntStream.range(from, Math.min(dossiers, from + 2_000)).forEach(batch::dossier);
            transactions.executeWithoutResult(status -> batch.write());
        }
        return people;
    }

    private final class Batch {

        private final People people;
        private final String big;
        private final String town;
        private final List<String> employers;
        private final List<Object[]> persons = new ArrayList<>();
        private final List<Object[]> dossiers = new ArrayList<>();
        private final List<Object[]> parties = new ArrayList<>();
        private final List<Object[]> tasks = new ArrayList<>();
        private final List<Object[]> deadlines = new ArrayList<>();

        Batch(People people, String big, String town, List<String> employers) {
            this.people = people;
            this.big = big;
            this.town = town;
            this.employers = employers;
        }

        void dossier(int number) {
            String id = "many-dossier-" + number;
            String employer = number % 3 == 0 ? big : employers.get(number % SMALL_EMPLOYERS);
            boolean helped = number % 9 < 3;
            persons.add(new Object[] {"many-person-" + number, new byte[] {1}, "%064d".formatted(number), "Voor" + number % 97,
                "Achter" + number, EPOCH, SqlTime.toSql(Instant.EPOCH)});
            dossiers.add(new Object[] {
                id, "2026-%06d".formatted(number), employer, "many-person-" + number, SqlTime.toSql(Instant.EPOCH)});
            parties.add(new Object[] {id + "-e", id, employer, "EMPLOYER", SqlTime.toSql(Instant.EPOCH)});
            if (helped) {
                parties.add(new Object[] {id + "-l", id, town, "LOKET", SqlTime.toSql(Instant.EPOCH)});
            }
            deadline(id, number, 0, employer, "PAYROLL", "OPEN");
            deadline(id, number, 1, employer, "PAYROLL", "OPEN");
            deadline(id, number, 2, null, null, "OPEN");
            deadline(id, number, 3, helped ? town : null, helped ? "LOKET" : null, "OPEN");
            deadline(id, number, 4, employer, "PAYROLL", "MET");
        }

        private void deadline(String dossier, int number, int place, String party, String worksAs, String state) {
            String id = dossier + "-" + place;
            LocalDate end = today.plusDays((number * 7L + place * 31L) % 112 - 14);
            String task = party == null ? null : id;
            if (task != null) {
                String taker = party.equals(big) && number % 3 == 0 && number < 600 ? people.payroll().userId() : null;
                tasks.add(new Object[] {id, dossier, party, worksAs, taker, state.equals("MET") ? "DONE" : "OPEN", end, end,
                    SqlTime.toSql(Instant.EPOCH)});
            }
            deadlines.add(new Object[] {id, dossier, EPOCH, dossier, task, party == null ? "BAILIFF" : "EMPLOYER", party, worksAs,
                EPOCH, end, end, STEPS, state, SqlTime.toSql(Instant.EPOCH)});
        }

        void write() {
            jdbc.batchUpdate("""
                    insert into person (id, bsn_cipher, bsn_hash, given_name, family_name, birth_date, created_at)
                    values (?, ?, ?, ?, ?, ?, ?)""", persons);
            jdbc.batchUpdate(
                    "insert into dossier (id, reference, employer_id, person_id, opened_at) values (?, ?, ?, ?, ?)", dossiers);
            jdbc.batchUpdate("""
                    insert into dossier_party (id, dossier_id, subject, party_id, part, since_at)
                    values (?, ?, 'GARNISHMENT', ?, ?, ?)""", parties);
            jdbc.batchUpdate("""
                    insert into inbox_task (id, dossier_id, subject, party_id, works_as, assignee_id, title, help_text, form_id,
                                            process_id, element_id, business_key, state, due_on, sort_on, created_at, search_text)
                    values (?, ?, 'GARNISHMENT', ?, ?, ?, 'Taak', 'Doen', 'form', 'process', 'element', 'key', ?, ?, ?, ?, 'taak')""",
                    tasks);
            jdbc.batchUpdate("""
                    insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, task_id, owner,
                                                  party_id, works_as, what, start_on, start_is_fact, unrolled_on, ends_on,
                                                  steps_json, state, opened_at)
                    values (?, ?, 'GARNISHMENT', 'WG_SEND_DECLARATION', 'WG_SEND_DECLARATION', ?, ?, ?, ?,
                            ?, ?, 'Uiterlijk deze dag moet dit klaar zijn.', ?, false, ?, ?,
                            ?, ?, ?)""", deadlines);
        }
    }
}
