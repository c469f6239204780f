package nl.werkbrug.agenda;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.notices.NoticeList;
import nl.werkbrug.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Somebody of a payroll office has two employers: what belongs to one is not shown, opened or sent while working for the other. */
@Story
abstract class ChosenEmployerStory {

    private static final LocalDate END = LocalDate.of(2026, 6, 12);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    DeadlineStore store;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalendarText calendars;

    @Autowired
    MatterDossiers matters;

    @Autowired
    NoticeList notices;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext application;

    private MockMvc browser;
    private World world;
    private MockHttpSession session;
    private Viewer agent;
    private Of bakery;
    private Of painters;

    /** What there is of one employer; the task has the id of its deadline. */
    private record Of(String employer, String dossier, String reference, String task, String garnishment) {}

    @BeforeEach
    void two_employers_with_a_garnishment_each() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        session = new MockHttpSession();
        world = new World(jdbc);
        String first = world.employer("Bakkerij De Korst");
        String second = world.employer("Schilders De Kwast");
        agent = world.user("Sam Kantoor", Role.PAYROLL_AGENT, first);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, second);
        bakery = garnished(first, "Bakkie");
        painters = garnished(second, "Kwastje");
    }

    private Of garnished(String employer, String family) {
        var dossier = dossiers.open(employer, world.person("Joris", family), World.GARNISHMENT, agent);
        String task = new DeadlineFixture(store, deadlines, inbox, world, jdbc)
                .task(dossier.id(), employer, WorksAs.PAYROLL, "Verklaring van " + family, END);
        jdbc.sql("update running_deadline set default_notice_on = ? where id = ?").params(END.plusDays(1), task).update();
        assignments.claim(task, agent);
        return new Of(employer, dossier.id(), dossier.reference(), task, garnishment(employer, dossier.id()));
    }

    private String garnishment(String employer, String dossier) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into garnishment (id, dossier_id, subject, employer_id, kind, served_on, bailiff_office, bailiff_street, bailiff_postcode,
                  bailiff_city, bailiff_iban, bailiff_reference, creditor, claim_cents, interest_cents, costs_cents, precedence, status,
                  registered_by, registered_at)
                values (?, ?, 'GARNISHMENT', ?, 'ORDINARY', ?, 'Maas', 'Kade 1', '3011 AB', 'Rotterdam', 'NL02ABNA0123456789', '4711', 'De Mand',
                  300000, 0, 0, 'UNSETTLED', 'RUNNING', ?, ?)""")
                .params(id, dossier, employer, END, agent.userId(), END.atStartOfDay())
                .update();
        return id;
    }

    @Test
    void the_pages_of_penalties_and_of_employers_hold_the_chosen_one_only() throws Exception {
        assertThat(page("/termijnen/dwangsom")).contains(bakery.reference, painters.reference);
        assertThat(page("/werkgevers")).contains("Bakkerij De Korst", "Schilders De Kwast");

        chooses(bakery);

        assertThat(page("/termijnen/dwangsom")).contains(bakery.reference).doesNotContain(painters.reference);
        assertThat(send(get("/werkgevers")).getRedirectedUrl()).isEqualTo("/werkgevers/" + bakery.employer);
    }

    @Test
    void a_page_of_the_other_employer_offers_to_switch_wherever_it_was_opened_from() throws Exception {
        chooses(bakery);

        for (String address : new String[] {
            "/dossiers/" + painters.dossier,
            "/dossiers/" + painters.dossier + "/toestemmingen/nieuw",
            "/termijnen/" + painters.task,
            "/werkgevers/" + painters.employer,
            "/loonbeslag/loonruns/" + painters.employer,
            "/loonbeslag/registreren/" + painters.employer + "/exploot",
            "/loonbeslag/" + painters.garnishment + "/proces"
        }) {
            String offer = send(get(address)).getRedirectedUrl();
            assertThat(offer).as(address).isEqualTo("/werkt-voor?naar=" + painters.employer + "&terug=" + address);
        }
        assertThat(page("/werkt-voor?naar=" + painters.employer)).contains("Dit hoort bij Schilders De Kwast");
        assertThat(page("/dossiers/" + bakery.dossier)).contains("Bakkie");
        assertThat(page("/termijnen/" + bakery.task)).contains("Bakkie");
    }

    @Test
    void pages_and_forms_that_hold_only_an_id_of_their_own_offer_to_switch_too() throws Exception {
        String dossier = dossiers.open(painters.employer, world.person("Joris", "Kwastje"), "SUBSIDY", agent).id();
        String hire = hires.begin(dossier, painters.employer, agent).id();
        String benefit = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into wage_cost_benefit (id, hire_id, dossier_id, employer_id, category, return_period, starts_on, state, created_at)
                values (?, ?, ?, ?, 'BANENAFSPRAAK', 'MONTH', ?, 'RUNNING', ?)""")
                .params(benefit, hire, dossier, painters.employer, END, END.atStartOfDay())
                .update();
        String contract = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into social_return_contract (id, employer_id, client, reference, value_cents, percentage, starts_on, ends_on, made_by, made_at)
                values (?, ?, 'De stad', 'SR-1', 100, 5, ?, ?, ?, ?)""")
                .params(contract, painters.employer, END, END, agent.userId(), END.atStartOfDay())
                .update();
        chooses(bakery);

        for (String address : new String[] {
            "/aannames/" + hire + "/pakket",
            "/aannames/" + hire + "/bewijskalender",
            "/social-return/contract/" + contract,
            "/werk/social-return-verstuurd/" + contract,
            "/werk/loonkostenvoordeel-stoppen/" + benefit,
            "/werk/aanname-stoppen/" + hire,
            "/werk/regelingen-kiezen/" + hire
        }) {
            assertThat(send(get(address)).getRedirectedUrl()).as(address).startsWith("/werkt-voor?naar=" + painters.employer);
        }
        assertThat(send(post("/loonkostenvoordeel/machtiging/" + benefit).with(csrf()).param("_werkgever", bakery.employer)).getStatus())
                .isEqualTo(409);
    }

    @Test
    void what_nobody_may_see_is_not_found_also_for_who_chose_an_employer() throws Exception {
        String strange = world.employer("Vreemde Firma");
        chooses(bakery);

        assertThat(send(get("/werkgevers/" + strange)).getStatus()).isEqualTo(404);
        assertThat(send(get("/loonbeslag/" + UUID.randomUUID() + "/proces")).getStatus()).isEqualTo(404);
    }

    @Test
    void a_form_of_the_other_employer_is_refused_also_when_it_says_the_chosen_one() throws Exception {
        chooses(bakery);
        String address = "/loonbeslag/" + painters.garnishment + "/verklaring-herzien";

        MockHttpServletResponse refused = send(post(address).with(csrf()).param("_werkgever", bakery.employer));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getForwardedUrl()).isEqualTo("/werkt-voor/geweigerd");
    }

    @Test
    void with_all_employers_a_form_about_a_dossier_is_refused_and_keeps_what_was_typed() throws Exception {
        String form = "/werk/loonbeslag-dag-verbeteren/" + painters.garnishment;
        page("/inbox");
        assertThat(send(get(form)).getRedirectedUrl()).as("opened").startsWith("/werkt-voor?naar=" + painters.employer);

        MockHttpServletResponse refused = send(post(form).with(csrf()).param("_werkgever", "alle").param("_version", "0").param("_token", "t"));

        assertThat(refused.getRedirectedUrl()).startsWith("/werkt-voor?naar=" + painters.employer).contains("bewaard=true");
        assertThat(inbox.find(painters.task, agent).open()).isTrue();
        assertThat(page(refused.getRedirectedUrl())).contains("U kijkt nu naar alle werkgevers", "Wat u typte is bewaard.");
    }

    @Test
    void work_of_a_matter_stays_with_the_employer_that_is_let_in() throws Exception {
        String town = world.loket("Gemeente Waterland");
        String matter = new TransactionTemplate(transactions).execute(status -> {
            String id = matters.open(UUID.randomUUID().toString(), "Voorstel voor een plek", town, null);
            matters.letIn(id, World.GARNISHMENT, town, WorksAs.LOKET, null);
            return id;
        });
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, 'EMPLOYER', ?)")
                .params(UUID.randomUUID().toString(), matter, World.GARNISHMENT, bakery.employer, END.atStartOfDay()).update();
        String task = new DeadlineFixture(store, deadlines, inbox, world, jdbc)
                .task(matter, bakery.employer, WorksAs.PAYROLL, "Antwoord geven", END);
        jdbc.sql("""
                insert into notice (id, user_id, kind, dossier_id, subject, text_code, text_values, link, told_at, gather)
                values (?, ?, 'WORK', ?, ?, 'notices.text.task', 'Antwoord geven', ?, ?, false)""")
                .params(UUID.randomUUID().toString(), agent.userId(), matter, World.GARNISHMENT, "/werk/taak/" + task, END.atStartOfDay())
                .update();

        assertThat(Jsoup.parse(page("/inbox?lijst=alles")).select("tr:contains(Antwoord geven)").text())
                .as("whoever works for several employers reads for which one").contains("Bakkerij De Korst");
        assertThat(page("/dossiers")).containsPattern("Voorstel voor een plek(?s:.){1,400}Bakkerij De Korst");
        assertThat(page("/meldingen")).contains("Voorstel voor een plek, Bakkerij De Korst");

        chooses(bakery);
        assertThat(page("/inbox?lijst=alles")).contains("Antwoord geven").contains("Verklaring van Bakkie").doesNotContain("Kwastje");
        assertThat(page("/inbox?lijst=niemand")).contains("Antwoord geven");
        assertThat(send(post("/inbox/" + task + "/oppakken").with(csrf()).param("_werkgever", bakery.employer)).getStatus()).isEqualTo(302);
        assertThat(page("/inbox")).contains("Antwoord geven").doesNotContain("Kwastje");
        assertThat(page("/dossiers")).contains("Voorstel voor een plek");
        assertThat(page("/termijnen?lijst=alles")).contains("Voorstel voor een plek").doesNotContain(painters.reference);
        assertThat(send(get("/termijnen/" + task)).getStatus()).isEqualTo(200);

        chooses(painters);
        assertThat(page("/inbox?lijst=alles")).doesNotContain("Antwoord geven").contains("Verklaring van Kwastje");
        assertThat(send(get("/dossiers/" + matter)).getRedirectedUrl()).startsWith("/werkt-voor?naar=" + bakery.employer);
    }

    @Test
    void with_all_employers_no_deed_on_tasks_is_done() throws Exception {
        for (Of each : new Of[] {bakery, painters}) {
            assignments.release(each.task, agent);
        }
        page("/inbox");

        MockHttpServletResponse one = send(post("/inbox/" + bakery.task + "/oppakken").with(csrf()).param("_werkgever", "alle"));
        assertThat(one.getStatus()).isEqualTo(409);
        for (String address : new String[] {"/inbox/samen", "/inbox/samen/starten"}) {
            MockHttpServletResponse many = send(post(address).with(csrf()).param("_werkgever", "alle").param("actie", "oppakken")
                    .param("taak", bakery.task, painters.task).param("terug", "/inbox"));
            assertThat(many.getRedirectedUrl()).startsWith("/werkt-voor");
        }
        assertThat(inbox.find(bakery.task, agent).assigneeId()).isNull();

        chooses(bakery);
        send(post("/inbox/samen").with(csrf()).param("_werkgever", bakery.employer).param("actie", "oppakken")
                .param("taak", bakery.task, painters.task).param("terug", "/inbox"));
        assertThat(inbox.find(bakery.task, agent).assigneeId()).isEqualTo(agent.userId());
        assertThat(inbox.find(painters.task, agent).assigneeId()).isNull();
    }

    @Test
    void notices_are_of_the_chosen_employer_and_name_whom_they_are_about() throws Exception {
        for (Of each : new Of[] {bakery, painters}) {
            jdbc.sql("""
                    insert into notice (id, user_id, kind, dossier_id, subject, text_code, text_values, link, told_at, gather)
                    values (?, ?, 'DEADLINE', ?, ?, 'notices.text.deadline', ?, ?, ?, false)""")
                    .params(UUID.randomUUID().toString(), agent.userId(), each.dossier, World.GARNISHMENT, "Doe iets.\n2026-06-12",
                            "/termijnen/" + each.task, END.atStartOfDay()).update();
        }
        assertThat(page("/meldingen")).contains("Bakkie, Bakkerij De Korst", "Kwastje, Schilders De Kwast");

        chooses(bakery);
        assertThat(page("/meldingen")).contains("Bakkie, Bakkerij De Korst").doesNotContain("Kwast");
        assertThat(notices.unread(agent.workingFor(bakery.employer))).isLessThan(notices.unread(agent));
    }

    @Test
    void a_calendar_holds_the_work_for_all_employers_whoever_was_chosen() throws Exception {
        chooses(bakery);
        String own = calendars.of(feeds.find(feeds.make(null, agent.workingFor(bakery.employer))).orElseThrow());

        assertThat(own).contains(bakery.reference, painters.reference);
        assertThat(page("/termijnen/agenda")).contains("de termijnen van al uw werkgevers");
    }

    private void chooses(Of one) throws Exception {
        assertThat(send(post("/werkt-voor").with(csrf()).param("werkgever", one.employer)).getRedirectedUrl()).isEqualTo("/");
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = send(get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.session(session).with(as(agent))).andReturn().getResponse();
    }
}
