package nl.werkbrug.wagesubsidy.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** An employer, a municipality and a coach with an application for loonkostensubsidie, and what they do with its measurement. */
@InStories
class MeasurementBench {

    static final String SUBJECT = WageSubsidy.SUBJECT;

    private final World world;
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Facts facts;
    private final WageSubsidyTable subsidies;
    private final Workflow workflow;
    private final TransactionTemplate transaction;
    private final ProcessBench bench;
    private final MovableClock clock;
    private final MockMvc browser;
    private final FormDesk desk;

    MeasurementBench(
            World world, JdbcClient jdbc, Dossiers dossiers, Facts facts, WageSubsidyTable subsidies,
            Workflow workflow, TransactionTemplate transaction, ProcessBench bench, MovableClock clock,
            WebApplicationContext application, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.facts = facts;
        this.subsidies = subsidies;
        this.workflow = workflow;
        this.transaction = transaction;
        this.bench = bench;
        this.clock = clock;
        this.browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        this.desk = desk;
    }

    /** Who takes part in one application. */
    record Case(
            String dossierId, String subsidyId, String employerId, String loketId, String coachId, Viewer hr, Viewer loket, Viewer coach) {}

    /** An application of 24 hours on a full-time week of 36, with two tasks told at the hire. */
    Case application() {
        String employer = world.employer("Bakkerij De Korst");
        jdbc.sql("update party set street = 'Kade 12', postcode = '3011 AA', city = 'Rotterdam', kvk_number = '12345678', "
                        + "email = 'hr@dekorst.example' where id = :id")
                .param("id", employer)
                .update();
        String loket = world.loket("Gemeente Maasbrug");
        String office = world.coachOffice("Coach & Co");
        Viewer hr = world.user("Hanna Erre", Role.EMPLOYER_HR, employer);
        String dossier = dossiers.open(employer, world.person("Sam", "de Vries"), SUBJECT, hr).id();
        letIn(dossier, loket, "LOKET");
        tell(dossier, hr);
        String subsidy = UUID.randomUUID().toString();
        subsidies.insert(new WageSubsidy(
                subsidy, dossier, employer, loket, WageSubsidy.State.APPLIED, WageSubsidy.AppliedBy.EMPLOYER, clock.today(),
                clock.today(), null, new BigDecimal("24.00"), new BigDecimal("36.00"), false, null, null, null));
        return new Case(
                dossier, subsidy, employer, loket, office, hr, world.user("Loes Oket", Role.LOKET_CASEWORKER, loket),
                world.user("Koos Oach", Role.JOB_COACH, office));
    }

    void letIn(String dossierId, String partyId, String part) {
        jdbc.sql("""
                        insert into dossier_party (id, dossier_id, subject, party_id, part, since_at)
                        values (:id, :dossier, :subject, :party, :part, '2026-06-01 08:00:00')""")
                .param("id", UUID.randomUUID().toString())
                .param("dossier", dossierId)
                .param("subject", SUBJECT)
                .param("party", partyId)
                .param("part", part)
                .update();
    }

    private void tell(String dossierId, Viewer hr) {
        Map.of("employment.function", "Inpakker", "employment.supervisor", "B. Oven", "tasks.1.name", "Dozen vullen",
                        "tasks.1.share", "60", "tasks.2.name", "Opruimen", "tasks.2.share", "40")
                .forEach((path, value) -> facts.put(dossierId, SUBJECT, path, value, "intake", clock.today(), hr));
    }

    /** Starts the measurement as the process of the subsidy does. */
    void start(Case it) {
        transaction.executeWithoutResult(status -> workflow.start("wage-value-measurement", it.subsidyId(), Map.of(
                "dossierId", it.dossierId(), "subject", SUBJECT, "payrollPartyId", it.employerId(), "loketPartyId", it.loketId())));
        bench.runJobs();
    }

    void reach(LocalDate day) {
        desk.reach(day);
    }

    List<String> open(Case it, Viewer viewer) {
        return desk.own(it.dossierId(), viewer);
    }

    InboxTask task(Case it, String form, Viewer viewer) {
        return desk.ownTask(it.dossierId(), form, viewer);
    }

    /** Does the open task with that form, and lets the process go on. */
    FormResult does(Case it, String form, Viewer viewer, Map<String, Object> answers) {
        return desk.does(it.dossierId(), form, viewer, answers);
    }

    /** Sends a form of a page, and lets the process go on. */
    FormResult sends(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, answers);
    }

    /** The page of the open task with that form. */
    String page(Case it, String form, Viewer viewer) {
        return get("/werk/taak/" + task(it, form, viewer).id(), viewer).body();
    }

    /** What a page gives. */
    record Answer(int status, String body) {}

    Answer get(String address, Viewer viewer) {
        try {
            MockHttpServletResponse response =
                    browser.perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            return new Answer(response.getStatus(), response.getContentAsString());
        } catch (Exception e) {
            throw new AssertionError(address + " fails", e);
        }
    }

    static Map<String, Object> visit(LocalDate day) {
        return Map.of("visit.on", day, "visit.time", "10:30", "visit.place", "Kade 12", "visit.with", "B. Oven");
    }

    /** 60 x 0.8 x 0.9 = 43.2 and 40 x 0.5 = 20: 63 percent. */
    static Map<String, Object> report(LocalDate visited) {
        Map<String, Object> answers = new HashMap<>(tasks(80));
        answers.putAll(Map.of("expert.name", "K. Meter", "expert.phone", "012 345 67 90", "visitedOn", visited,
                "interviewed", "B. Oven", "contact.name", "H. Erre", "contact.email", "hr@dekorst.example"));
        answers.putAll(Map.of("employment.normFunction", "Medewerker inpak", "employment.function", "Inpakker",
                "employment.hoursPerWeek", new BigDecimal("24"), "employment.fullTimeHours", new BigDecimal("36"),
                "employment.daysPerWeek", 4));
        answers.putAll(Map.of("ability.task", "yes", "ability.skills", "yes", "ability.hour", "yes",
                "ability.hoursPerDay", new BigDecimal("3"), "ability.perHour", Money.euros("14.70")));
        return answers;
    }

    static Map<String, Object> tasks(int tempo) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "taskCount", "2", "task1.name", "Dozen vullen", "task1.share", 60, "task1.tempo", tempo,
                "task1.quality", 90, "task1.time", 100, "explanation", "De werknemer werkt rustig."));
        answers.putAll(Map.of("task2.name", "Opruimen", "task2.share", 40, "task2.tempo", 100, "task2.quality", 100,
                "task2.time", 50));
        return answers;
    }

    List<String> timeline(Case it) {
        return texts("select entry_text from timeline_entry where dossier_id = :dossier and subject = 'SUBSIDY' order by id", it);
    }

    List<String> mailsToEmployer(Case it) {
        return texts("select body_text from mail_outbox where dossier_id = :dossier and recipient = 'hr@dekorst.example'", it);
    }

    /** Gives somebody an address that nobody else has. */
    void reachableAt(Viewer viewer, String email) {
        jdbc.sql("update app_user set email = :email where id = :id").param("email", email).param("id", viewer.userId()).update();
    }

    /** The subjects of the mails about a dossier to one address. */
    List<String> mailsTo(Case it, String email) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier and recipient = :email")
                .param("dossier", it.dossierId())
                .param("email", email)
                .query(String.class)
                .list();
    }

    List<String> documents(Case it) {
        return texts("select document_type from document where dossier_id = :dossier", it);
    }

    private List<String> texts(String sql, Case it) {
        return jdbc.sql(sql).param("dossier", it.dossierId()).query(String.class).list();
    }
}
