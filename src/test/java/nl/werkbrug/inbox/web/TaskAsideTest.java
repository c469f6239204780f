package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineFixture;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewComment;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.TaskComments;
import nl.werkbrug.workflow.NextStep;
import nl.werkbrug.workflow.NextSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class, DeadlineFixture.class, TaskAsideTest.Shown.class})
class TaskAsideTest {

    private static final String SUBSIDY = "SUBSIDY";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Facts facts;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskComments comments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private NextSteps next;

    @Autowired
    private Consents consents;

    @Autowired
    private Contacts contacts;

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private String employer;
    private Viewer payroll;
    private Viewer hr;
    private String dossier;

    /** Shows only what stands beside a form: forms need modules that do not stand here. */
    @Controller
    static class Shown {

        @Autowired
        private TaskAside aside;

        @Autowired
        private Inbox inbox;

        @GetMapping("/naast/{id}")
        String show(@PathVariable String id, @RequestParam(required = false) String by, Viewer viewer, Model model) {
            model.addAttribute("model", aside.model(inbox.find(id, viewer), viewer, null, Optional.ofNullable(by).map(FirstSigner::new), step -> true));
            return "inbox/task-aside :: aside";
        }

        @GetMapping("/onder/{id}")
        String showBelow(@PathVariable String id, Viewer viewer, Model model) {
            show(id, null, viewer, model);
            return "inbox/task-aside :: below";
        }
    }

    @BeforeEach
    void a_dossier_with_a_garnishment_and_a_hire() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hanna Huis", Role.EMPLOYER_HR, employer);
        String person = world.person("Amal", "<Visser>");
        dossier = dossiers.open(employer, person, GARNISHMENT, payroll).id();
        dossiers.open(employer, person, SUBSIDY, hr);
        facts.put(dossier, GARNISHMENT, "wage.net", "2000.00", "Loonstrook", TODAY, payroll);
        facts.put(dossier, SUBSIDY, "employment.hoursPerWeek", "31", "Contract", TODAY, hr);
        timeline.add(entry(GARNISHMENT, "TASK", "Het beslag is binnen."));
        timeline.add(entry(GARNISHMENT, "MAIL", "Er is een mail gestuurd."));
        timeline.add(entry(SUBSIDY, "TASK", "De aanname is begonnen."));
    }

    @Test
    void shows_the_parts_in_their_fixed_order_with_what_comes_next() throws Exception {
        when(next.after(anyString())).thenReturn(List.of(
                new NextStep(List.of("Compleet? ja"), "Besluit voorstellen", NextStep.Kind.TASK, "LOKET")));

        assertThat(page(task(GARNISHMENT), payroll))
                .containsSubsequence(
                        "id=\"task-what\"", "Wat u moet doen.", "&lt;Visser&gt;", "id=\"task-help\"", "id=\"task-next\"", "Compleet? ja",
                        "Besluit voorstellen. Dat doet het loket.", "id=\"task-facts\"", "2.000,00", "id=\"task-documents\"",
                        "Er zijn nog geen documenten.")
                .doesNotContain("??");
        assertThat(below(task(GARNISHMENT), payroll))
                .containsSubsequence("id=\"task-events\"", "Het beslag is binnen.", "id=\"task-comments\"")
                .doesNotContain("Er is een mail gestuurd.", "??");
    }

    @Test
    void who_works_at_an_employer_reads_whom_to_call_at_the_loket() throws Exception {
        String town = world.loket("Gemeente Maasbrug");
        jdbc.sql("update party set phone = '085 000 00 10', email = 'loket@maasbrug.example' where id = :id").param("id", town).update();
        Viewer lotte = world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        consents.give(dossier, SUBSIDY, town, WorksAs.LOKET, TODAY, hr);
        contacts.begin(dossier, town, lotte.userId());

        assertThat(page(task(SUBSIDY), hr)).containsSubsequence(
                "id=\"task-help\"", "Gemeente Maasbrug, Lotte Loket", "href=\"tel:0850000010\"", "href=\"mailto:loket@maasbrug.example\"",
                "Onderaan de pagina");
    }

    @Test
    void a_day_that_passed_for_somebody_else_is_no_work_that_is_late() throws Exception {
        deadlines.outside(dossier, "Uiterlijk deze dag vertelt de deurwaarder het.", TODAY.minusDays(2));

        assertThat(page(task(GARNISHMENT), payroll)).containsSubsequence("vertelt de deurwaarder het", "voorbij 2026-05-30").doesNotContain("te laat");
    }

    @Test
    void a_free_task_can_be_taken_here_and_an_own_one_given_back() throws Exception {
        String task = task(GARNISHMENT);

        assertThat(page(task, payroll))
                .contains("action=\"/inbox/" + task + "/oppakken\"", "/inbox/" + task + "/toewijzen", "id=\"toetsen\"")
                .doesNotContain("/inbox/" + task + "/teruggeven");
        assignments.claim(task, payroll);
        assertThat(page(task, payroll))
                .contains("/inbox/" + task + "/teruggeven?terug=/werk/taak/" + task, "/inbox/" + task + "/later")
                .doesNotContain("/oppakken");
        Viewer colleague = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        assertThat(page(task, colleague)).contains("/toewijzen").doesNotContain("/oppakken", "/teruggeven", "/later");
    }

    @Test
    void says_an_answer_once_with_everything_that_may_come_first_then() throws Exception {
        List<String> no = List.of("Mag de verklaring nu weg? nee");
        when(next.after(anyString())).thenReturn(List.of(
                new NextStep(List.of("Mag de verklaring nu weg? ja"), "Betalen", NextStep.Kind.TASK, "PAYROLL"),
                new NextStep(no, "De dag is er", NextStep.Kind.WAIT, null), new NextStep(no, "Brief van de deurwaarder", NextStep.Kind.WAIT, null)));

        String page = page(task(GARNISHMENT), payroll);

        assertThat(page.split("Mag de verklaring nu weg\\? nee", -1)).hasSize(2);
        assertThat(page).containsSubsequence("Dan is het wachten op wat het eerst komt:", "De dag is er", "Brief van de deurwaarder")
                .contains("Betalen. Dat doet de werkgever.");
    }

    @Test
    void asks_the_database_few_questions_however_much_there_is() throws Exception {
        String task = task(GARNISHMENT);
        int before = statements(task);
        for (int i = 0; i < 12; i++) {
            timeline.add(entry(GARNISHMENT, "TASK", "Gebeurtenis " + i));
            comments.write(new NewComment(UUID.randomUUID().toString(), task, "Opmerking " + i, false, null), payroll);
            facts.put(dossier, GARNISHMENT, "wage.extra" + i, "1", "Loonstrook", TODAY, payroll);
        }

        assertThat(statements(task)).isEqualTo(before).isLessThanOrEqualTo(11);
    }

    @Test
    void says_who_proposed_it_and_that_somebody_else_signs() throws Exception {
        String task = task(SUBSIDY);

        assertThat(page(task + "?by=" + hr.userId(), payroll))
                .contains("Voorgesteld door Hanna Huis.", "Nog te doen door iemand die de stap hiervoor niet deed.")
                .doesNotContain("U stelde dit zelf voor");
        assertThat(page(task + "?by=" + hr.userId(), hr)).contains("U stelde dit zelf voor. Laat iemand anders dit doen.").doesNotContain("teamleider tekenen");
        assertThat(page(task, hr)).as("one signature is enough").doesNotContain("task-signers");
    }

    @Test
    void says_nothing_of_a_next_step_that_the_model_does_not_name() throws Exception {
        when(next.after(anyString())).thenReturn(List.of());

        assertThat(page(task(GARNISHMENT), payroll)).doesNotContain("task-next");
    }

    @Test
    void hr_reads_nothing_of_a_garnishment_beside_a_task_of_the_hire() throws Exception {
        assertThat(whole(task(SUBSIDY), hr))
                .contains("31", "De aanname is begonnen.")
                .doesNotContain("2.000,00", "Het beslag is binnen.");
        assertThat(whole(task(SUBSIDY), payroll))
                .as("nor payroll: it is about another subject")
                .doesNotContain("2.000,00", "Het beslag is binnen.");
        String garnishment = task(GARNISHMENT);
        assertThatThrownBy(() -> page(garnishment, hr)).hasCauseInstanceOf(NotVisible.class);
    }

    @Test
    void another_party_does_not_find_it() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));
        Viewer coach = world.user("C", Role.JOB_COACH, world.coachOffice("Coaches"));
        String task = task(SUBSIDY);

        for (Viewer outsider : List.of(stranger, coach)) {
            assertThatThrownBy(() -> page(task, outsider)).hasCauseInstanceOf(NotVisible.class);
        }
    }

    /** All of the page but the model of the process, which is one more. */
    private int statements(String task) throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(seen);
        try {
            page(task, payroll);
        } finally {
            log.detachAppender(seen);
            log.setLevel(null);
        }
        return (int) seen.list.stream().filter(it -> it.getFormattedMessage().startsWith("Executing prepared SQL statement")).count();
    }

    private TimelineEntry entry(String subject, String kind, String text) {
        return new TimelineEntry(dossier, subject, "Petra Post", kind, text, null, null);
    }

    private String task(String subject) {
        String id = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                id, dossier, subject, employer, WorksAs.PAYROLL, "Nakijken", "Wat u moet doen.", "declaration/fill-in",
                "wage-garnishment", "fillIn", id, null, null, TODAY.plusDays(3)));
        return id;
    }

    private String whole(String task, Viewer viewer) throws Exception {
        return page(task, viewer) + below(task, viewer);
    }

    private String page(String task, Viewer viewer) throws Exception {
        return part("/naast/" + task, viewer);
    }

    private String below(String task, Viewer viewer) throws Exception {
        return part("/onder/" + task, viewer);
    }

    private String part(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(as(viewer)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }
}
