package nl.werkbrug.garnishment.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody at the payroll does, through the same doors as the pages. */
@InStories
class Payroll {

    private final World world;
    private final JdbcClient jdbc;
    private final Registration registration;
    private final Changes changes;
    private final ProcessBench bench;
    private final MovableClock clock;
    private final FormDesk desk;

    Payroll(
            World world, JdbcClient jdbc, Registration registration, Changes changes, ProcessBench bench,
            MovableClock clock, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.registration = registration;
        this.changes = changes;
        this.bench = bench;
        this.clock = clock;
        this.desk = desk;
    }

    /** An employer that pays on the 25th. */
    String employer() {
        String id = world.employer("Bakkerij De Korst");
        jdbc.sql("""
                        update party set street = 'Kade 12', postcode = '3011 AA', city = 'Rotterdam',
                          kvk_number = '12345678', email = 'loon@dekorst.example' where id = :id""")
                .param("id", id)
                .update();
        return id;
    }

    Viewer clerkOf(String employerId) {
        return world.user("Piet Loon", Role.EMPLOYER_PAYROLL, employerId);
    }

    Garnishment register(NewGarnishment writ, Viewer clerk) {
        Garnishment garnishment = registers(writ, clerk);
        bench.runJobs();
        return garnishment;
    }

    /** Registers only; the process does not move yet. */
    Garnishment registers(NewGarnishment writ, Viewer clerk) {
        return registration.register(writ, clerk);
    }

    void reach(LocalDate day) {
        desk.reach(day);
    }

    List<String> open(Garnishment garnishment, Viewer viewer) {
        return desk.open(garnishment.dossierId(), viewer);
    }

    InboxTask task(Garnishment garnishment, String form, Viewer viewer) {
        return desk.task(garnishment.dossierId(), form, viewer);
    }

    /** Does the open task with that form, and lets the processes go on. */
    FormResult does(Garnishment garnishment, String form, Viewer viewer, Map<String, Object> answers) {
        return send("taak", task(garnishment, form, viewer).id(), viewer, answers);
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, answers);
    }

    /** What the conditions of the form of the open task know. */
    Map<String, Object> conditions(Garnishment garnishment, String form, Viewer viewer) {
        return desk.flow("taak").open(task(garnishment, form, viewer).id(), viewer).variables();
    }

    Preview preview(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.preview(flow, id, viewer, answers);
    }

    void tells(Garnishment garnishment, Viewer clerk) {
        does(garnishment, "tell-employee", clerk, Map.of("toldOn", clock.today()));
    }

    void signs(Garnishment garnishment, Viewer clerk, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "relation", "EMPLOYED", "wage.period", "MONTH", "wage.gross", Money.euros("2600.00"),
                "wage.net", Money.euros("2000.00"), "signer.name", "Piet Loon", "signer.function", "administrateur",
                "channel", garnishment.bailiff().takesMail() ? "EMAIL" : "POST", "early", "no"));
        answers.putAll(more);
        does(garnishment, "declaration", clerk, answers);
    }

    /** Enters a run of 2,000 net with 100 untaxed in it. */
    FormResult runs(Garnishment garnishment, Viewer clerk, LocalDate payDay) {
        return does(garnishment, "pay-run", clerk, run(payDay, "no"));
    }

    FormResult runsLast(Garnishment garnishment, Viewer clerk, LocalDate payDay) {
        return does(garnishment, "pay-run", clerk, run(payDay, "yes"));
    }

    private static Map<String, Object> run(LocalDate payDay, String last) {
        return Map.of("payDay", payDay, "wage", Money.euros("1900.00"), "untaxed", Money.euros("100.00"), "last", last);
    }

    void pays(Garnishment garnishment, Viewer clerk, LocalDate day) {
        does(garnishment, "remit", clerk, Map.of("paidOn", day));
    }

    /** Reports a change from today and lets it be applied; returns its id. */
    String reports(Garnishment garnishment, ChangeKind kind, Change.HeldMoney held, Viewer clerk) {
        String id = UUID.randomUUID().toString();
        Money amount = switch (kind) {
            case NEW_PROTECTED_AMOUNT -> Money.euros("1500.00");
            case WAGE_CHANGE -> Money.euros("2200.00");
            default -> null;
        };
        String iban = kind == ChangeKind.OTHER_ACCOUNT ? WritFixture.IBAN : null;
        changes.report(
                new Change(id, garnishment.id(), kind, clock.today(), amount, iban, held, "meer uren", null, null, null, false),
                clerk);
        bench.runJobs();
        return id;
    }
}
