package nl.werkbrug.hire.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What HR does about a hire, through the same doors as the pages. */
@InStories
class HireDesk {

    static final LocalDate BORN = LocalDate.of(1996, 5, 17);
    static final LocalDate STARTS = LocalDate.of(2026, 7, 1);

    private final World world;
    private final JdbcClient jdbc;
    private final Hires hires;
    private final Inbox inbox;
    private final Workflow workflow;
    private final TransactionTemplate transaction;
    private final ProcessBench bench;
    private final FormDesk desk;

    HireDesk(
            World world, JdbcClient jdbc, Hires hires, Inbox inbox, Workflow workflow,
            TransactionTemplate transaction, ProcessBench bench, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.hires = hires;
        this.inbox = inbox;
        this.workflow = workflow;
        this.transaction = transaction;
        this.bench = bench;
        this.desk = desk;
    }

    /** An employer with all the data that pages show. */
    String employer(String name) {
        String id = world.employer(name);
        jdbc.sql("update party set kvk_number = '12345678', email = 'hr@dekorst.example' where id = :id").param("id", id).update();
        return id;
    }

    Hire begins(String employer, Viewer hr, String familyName, boolean consent) {
        FormResult.Done done = (FormResult.Done) send("aannemen", employer, hr, begin(familyName, consent));
        return hires.ofDossier(done.next().substring("/dossiers/".length())).orElseThrow();
    }

    static Map<String, Object> begin(String familyName, boolean consent) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "person.givenName", "Noor", "person.familyName", familyName, "person.birthDate", BORN,
                "person.consent", consent ? "YES" : "NO"));
        if (consent) {
            answers.put("person.consentOn", LocalDate.of(2026, 5, 29));
            answers.put("person.consentHow", "SPOKEN");
        }
        return answers;
    }

    static Map<String, Object> job(int secondShare) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "employment.function", "Magazijnmedewerker", "employment.startsOn", STARTS,
                "employment.contract", "FIXED", "employment.endsOn", LocalDate.of(2027, 6, 30), "hire.probation", "NO",
                "employment.hoursPerWeek", new BigDecimal("28.50"), "employment.fullTimeHours", new BigDecimal("36"),
                "employment.wage", Money.euros("1850.00"), "hire.jobKind", "ORDINARY", "hire.workedHereBefore", "NO"));
        answers.putAll(Map.of("tasks.1.name", "Orders verzamelen", "tasks.1.share", 60));
        answers.putAll(Map.of("tasks.2.name", "Inpakken", "tasks.2.share", secondShare));
        return answers;
    }

    static Map<String, Object> person(String municipality) {
        return Map.of("person.residence", municipality, "hire.benefit", "BIJSTAND", "hire.registered", "UNKNOWN");
    }

    /** The choice of schemes is a story of its own; here the task is just done. */
    void chooses(Hire hire, Viewer viewer) {
        String id = task(hire, "hire-package", viewer).id();
        transaction.executeWithoutResult(status -> {
            inbox.complete(id, viewer, "");
            workflow.complete(id, Map.of());
        });
        bench.runJobs();
    }

    List<String> open(Hire hire, Viewer viewer) {
        return desk.open(hire.dossierId(), viewer);
    }

    InboxTask task(Hire hire, String form, Viewer viewer) {
        return desk.task(hire.dossierId(), form, viewer);
    }

    FormResult does(Hire hire, String form, Viewer viewer, Map<String, Object> answers) {
        return send("taak", task(hire, form, viewer).id(), viewer, answers);
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, answers);
    }

    FormFlow flow(String name) {
        return desk.flow(name);
    }
}
