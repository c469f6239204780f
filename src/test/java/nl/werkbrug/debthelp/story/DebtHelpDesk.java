package nl.werkbrug.debthelp.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.fixture.World;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;

import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.web.FormResult;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employee with two garnishments, the people around, and what they do about debt help through the same doors as the pages. */
@InStories
class DebtHelpDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final AtomicInteger NEXT = new AtomicInteger(41_000_000);

    private final World world;
    private final JdbcClient jdbc;
    private final Registration registration;
    private final ProcessBench bench;
    private final FormDesk desk;

    DebtHelpDesk(World world, JdbcClient jdbc, Registration registration, ProcessBench bench, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.registration = registration;
        this.bench = bench;
        this.desk = desk;
    }

    /** Who plays along; helper is a party with a login. */
    record Cast(String employer, Viewer payroll, Viewer hr, String helper, Viewer counsellor, Garnishment first, Garnishment second) {

        String dossier() {
            return first.dossierId();
        }
    }

    Cast cast() {
        bench.clear();
        String employer = world.employer("Bakkerij De Korst");
        jdbc.sql("update party set street = 'Kade 12', postcode = '3011 AA', city = 'Rotterdam', email = 'loon@dekorst.example' where id = :id")
                .param("id", employer).update();
        Viewer payroll = world.user("Piet Loon", Role.EMPLOYER_PAYROLL, employer);
        String helper = world.party("DEBT_HELP", "Schuldhulp aan de Kade");
        NewGarnishment.Employee employee = new NewGarnishment.Employee(
                bsn(), "Quirijntje", "Vlinderbosch", LocalDate.of(1988, 4, 12), new Address("Dorpsstraat 1", "3011 AA", "Rotterdam"));
        return new Cast(
                employer, payroll, world.user("Hanneke P", Role.EMPLOYER_HR, employer), helper,
                world.user("Dewi Hulp", Role.DEBT_COUNSELLOR, helper), lay(employer, employee, "Aa", payroll),
                lay(employer, employee, "Bee", payroll));
    }

    private Garnishment lay(String employer, NewGarnishment.Employee employee, String office, Viewer payroll) {
        Garnishment it = registration.register(new NewGarnishment(
                employer, employee, GarnishmentKind.ORDINARY, TODAY, LocalTime.of(9, 30),
                new Bailiff("Deurwaarder " + office, null, "Kade 1", "3011 AB", "Rotterdam", "post@deurwaarder.example", null,
                        "NL02ABNA0123456789", office + "/4711"),
                "Webwinkel " + office, new Claim(Money.euros("3000.00"), Money.ZERO, Money.ZERO, null), Money.euros("1000.00"), TODAY,
                null, null), payroll);
        bench.runJobs();
        return it;
    }

    /** A referral with nothing but the employer and the garnishments along, and word to payroll. */
    Map<String, Object> answers(String helper) {
        return new HashMap<>(Map.of(
                "kind", "MUNICIPAL", "helper", helper, "threat", "NO", "facts", Set.of("EMPLOYER", "GARNISHMENTS"), "tellsPayroll", "YES",
                "consentOn", TODAY, "agreed", true));
    }

    static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(more);
        return all;
    }

    /** Refers, and returns the id of the dossier of the referral. */
    String refers(Cast it, Viewer by, Map<String, Object> answers) {
        FormResult result = desk.send("schuldhulp-verwijzen", it.dossier(), by, answers);
        if (result instanceof FormResult.Done done) {
            return done.next().substring("/dossiers/".length());
        }
        throw new AssertionError(result);
    }

    String referral(String dossier) {
        return jdbc.sql("select id from debt_help_referral where dossier_id = :id").param("id", dossier).query(String.class).single();
    }

    FormResult tells(String dossier, Viewer counsellor, String status, LocalDate on, Map<String, Object> more) {
        return desk.does(dossier, "debt-help-status", counsellor, with(Map.of("status", status, "on", on), more));
    }

    /** Does a task of payroll with a paper. */
    FormResult checks(Cast it, String form, Map<String, Object> answers) {
        String task = desk.ownTask(it.dossier(), form, it.payroll()).id();
        return desk.send("taak", task, it.payroll(), with(answers, Map.of("paper", upload("task:" + task))));
    }

    private String upload(String draftKey) {
        String id = UUID.randomUUID().toString();
        byte[] pdf = SoundPdf.bytes();
        jdbc.sql("delete from form_upload where draft_key = :draft").param("draft", draftKey).update();
        jdbc.sql("""
                        insert into form_upload (id, draft_key, field_key, file_name, byte_count, sha256, content, created_at, created_by)
                        values (:id, :draft, 'paper', 'stuk.pdf', :size, '0000000000000000000000000000000000000000000000000000000000000000', :content, current_timestamp, 'x')""")
                .param("id", id).param("draft", draftKey).param("size", pdf.length).param("content", pdf)
                .update();
        return id;
    }

    void letIn(String dossier, String subject, String party, String part) {
        jdbc.sql("""
                        insert into dossier_party (id, dossier_id, subject, party_id, part, since_at)
                        values (:id, :dossier, :subject, :party, :part, current_timestamp)""")
                .param("id", UUID.randomUUID().toString()).param("dossier", dossier).param("subject", subject).param("party", party)
                .param("part", part).update();
    }

    List<String> column(String sql, String value) {
        return jdbc.sql(sql).param("it", value).query(String.class).list();
    }

    private static Bsn bsn() {
        while (true) {
            int eight = NEXT.getAndIncrement();
            int sum = 0;
            for (int place = 0; place < 8; place++) {
                sum += (9 - place) * Character.digit(String.valueOf(eight).charAt(place), 10);
            }
            if (sum % 11 != 10) {
                return new Bsn(eight + "" + sum % 11);
            }
        }
    }
}
