package nl.werkbrug.home.story;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.evidence.ProofKeeping;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
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
import org.springframework.web.context.WebApplicationContext;

/** An employer sees all municipalities in one look; who works for two employers never sees or sends them mixed. */
@Story
abstract class EmployerHomeStory {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Inbox inbox;

    @Autowired
    WebApplicationContext application;

    @Autowired
    ProofKeeping keeping;

    @Autowired
    MovableClock clock;

    @Autowired
    Timeline timeline;

    private MockMvc browser;
    private HireFixture fixture;
    private World world;
    private String painters;
    private Viewer payroll;
    private Viewer agent;
    private String bakeryTask;
    private String paintersTask;

    @BeforeEach
    void two_employers_with_somebody_each() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        world = fixture.world();
        painters = world.employer("Schilders De Kwast");
        payroll = world.user("Petra Salaris", Role.EMPLOYER_PAYROLL, fixture.employer);
        agent = world.user("Sam Kantoor", Role.PAYROLL_AGENT, fixture.employer);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, painters);
        bakeryTask = garnished(fixture.employer, "Bakkie");
        paintersTask = garnished(painters, "Kwastje");
    }

    private String garnished(String employer, String family) {
        String dossier = dossiers.open(employer, world.person("Joris", family), World.GARNISHMENT, agent).id();
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring van " + family, DUE);
        inbox.open(task);
        return task.id();
    }

    @Test
    void an_employer_sees_the_people_of_all_municipalities_and_hr_nothing_of_garnishments() throws Exception {
        for (String town : new String[] {"Gemeente Noord", "Gemeente Zuid"}) {
            hires.municipality(fixture.hire("startsOn=2026-06-01").id(), world.loket(town));
        }

        String hr = page("/overzicht", fixture.hr, new MockHttpSession());
        String all = page("/overzicht", payroll, new MockHttpSession());

        assertThat(hr.split("Amal Visser", -1)).as("one for each municipality").hasSizeGreaterThanOrEqualTo(3);
        assertThat(hr).doesNotContain("Bakkie", "loonbeslag</");
        assertThat(all).contains("Bakkie", "loonbeslag").doesNotContain("Kwastje");
    }

    @Test
    void proof_that_follows_from_a_chosen_scheme_is_expected_until_its_term_runs() throws Exception {
        othersAreKept();
        Hire hire = fixture.hire("startsOn=2026-05-01 permanent=true");
        Hire undecided = fixture.hire("startsOn=2026-05-01 permanent=true");
        keeping.keepDue();
        assertThat(rows(hire)).as("nothing is chosen yet").isZero();

        jdbc.sql("insert into hire_scheme (id, hire_id, choice, scheme, title, state, asked_by, chosen_by, chosen_at)"
                        + " values (?, ?, 'WAGE_COST_BENEFIT_REGISTER', 'WAGE_COST_BENEFIT_REGISTER', 'LKV', 'CHOSEN', 'u', 'x', ?)")
                .params(UUID.randomUUID().toString(), hire.id(), SqlTime.toSql(clock.instant())).update();
        timeline.add(new TimelineEntry(hire.dossierId(), Hire.SUBJECT, "Hanna", "HIRE", "Gekozen.", null, null));
        clock.advance(Duration.ofMinutes(1));
        jdbc.sql("update timeline_entry set happened_at = ? where dossier_id = ?")
                .params(SqlTime.toSql(clock.instant().minusSeconds(1)), hire.dossierId()).update();
        keeping.keepDue();

        assertThat(rows(hire)).isPositive();
        assertThat(rows(undecided)).isZero();
        Elements expected = expected(fixture.hr);
        assertThat(expected.text()).contains("Loonkostenvoordeel (over 2026)", "Bakkerij De Korst", "Verwacht");
        assertThat(expected.select("a").eachAttr("href")).allMatch(("/aannames/" + hire.id() + "/bewijskalender")::equals);
        assertThat(expected(world.user("Kees Kwast", Role.EMPLOYER_HR, painters))).isEmpty();

        hires.stop(hire.id());
        assertThat(expected(fixture.hr)).isEmpty();
    }

    @Test
    void a_comment_waits_until_the_loket_says_something_and_hr_sees_only_its_own_wall() throws Exception {
        Hire hire = fixture.hire("startsOn=2026-06-01");
        String town = world.loket("Gemeente Oost");
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, 'LOKET', ?)")
                .params(UUID.randomUUID().toString(), hire.dossierId(), Hire.SUBJECT, town, SqlTime.toSql(clock.instant())).update();
        says(hire.dossierId(), Hire.SUBJECT, fixture.employer, "EMPLOYER", Duration.ofMinutes(5));
        says(inbox.find(bakeryTask, agent).dossierId(), World.GARNISHMENT, fixture.employer, "EMPLOYER", Duration.ofMinutes(5));

        assertThat(said(fixture.hr)).singleElement().asString()
                .contains("1 opmerking over Amal Visser", "Gemeente Oost", "wacht sinds", "In dit dossier loopt nu geen termijn van het loket.");
        assertThat(said(world.user("Kees Kwast", Role.EMPLOYER_HR, painters))).isEmpty();

        says(hire.dossierId(), Hire.SUBJECT, town, "LOKET", Duration.ofMinutes(4));
        assertThat(said(fixture.hr)).isEmpty();
        says(hire.dossierId(), Hire.SUBJECT, fixture.employer, "EMPLOYER", Duration.ofMinutes(3));
        assertThat(said(fixture.hr)).hasSize(1);
    }

    /** Other stories left hires, some with a timeline in the future. */
    private void othersAreKept() {
        LocalDateTime later = SqlTime.toSql(clock.instant().plus(Duration.ofDays(9999)));
        jdbc.sql("delete from proof_ahead").update();
        jdbc.sql("delete from proof_kept").update();
        jdbc.sql("insert into proof_kept (hire_id, kept_at) select id, ? from hire").param(later).update();
    }

    private int rows(Hire hire) {
        return jdbc.sql("select count(*) from proof_ahead where hire_id = ?").param(hire.id()).query(Integer.class).single();
    }

    private Elements expected(Viewer viewer) throws Exception {
        return Jsoup.parse(page("/overzicht", viewer, new MockHttpSession())).select("li.wb-task:has(.wb-badge)");
    }

    private List<String> said(Viewer viewer) throws Exception {
        return Jsoup.parse(page("/overzicht", viewer, new MockHttpSession())).select("li.wb-task:has(a[href$='#task-comments'])").eachText();
    }

    private void says(String dossier, String subject, String party, String part, Duration ago) {
        NewTask task = world.task(dossier, party, part.equals("LOKET") ? WorksAs.LOKET : WorksAs.PAYROLL, "Iets", DUE);
        inbox.open(task);
        jdbc.sql("insert into task_comment (id, task_id, dossier_id, subject, party_id, part, for_all, written_by, written_at, comment_text)"
                        + " values (?, ?, ?, ?, ?, ?, true, ?, ?, 'Klopt dit?')")
                .params(UUID.randomUUID().toString(), task.id(), dossier, subject, party, part, agent.userId(),
                        SqlTime.toSql(clock.instant().minus(ago)))
                .update();
    }

    @Test
    void a_loket_has_no_such_page() throws Exception {
        Viewer loket = world.user("Loes", Role.LOKET_CASEWORKER, world.loket("Gemeente West"));

        assertThat(perform(get("/overzicht"), loket, new MockHttpSession()).getStatus()).isEqualTo(404);
    }

    @Test
    void an_agent_who_chose_one_employer_never_sees_the_other_in_a_list() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String[] lists = {"/overzicht", "/inbox?lijst=organisatie", "/inbox?lijst=alles", "/dossiers", "/termijnen?wie=alles"};
        assertThat(page("/inbox?lijst=organisatie", agent, session)).contains("Kwastje", "Bakkie", "Alle werkgevers");

        chooses(fixture.employer, session);
        for (String list : lists) {
            assertThat(page(list, agent, session)).as(list).contains("Bakkerij De Korst").doesNotContain("Kwast");
        }
        chooses(painters, session);
        assertThat(page("/inbox?lijst=organisatie", agent, session)).contains("Kwastje").doesNotContain("Bakkie");
        assertThat(perform(get("/loonbeslag/loonruns"), agent, session).getRedirectedUrl()).isEqualTo("/loonbeslag/loonruns/" + painters);
        assertThat(perform(get("/aannemen"), agent, session).getRedirectedUrl()).isEqualTo("/werk/aannemen/" + painters);
    }

    @Test
    void only_an_own_employer_can_be_chosen() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String other = world.employer("Vreemde Firma");

        assertThat(perform(post("/werkt-voor").with(csrf()).param("werkgever", other), agent, session).getStatus()).isEqualTo(404);
    }

    @Test
    void a_form_that_was_opened_for_another_employer_is_not_sent_and_keeps_what_was_typed() throws Exception {
        MockHttpSession session = new MockHttpSession();
        chooses(fixture.employer, session);
        String form = "/werk/aannemen/" + fixture.employer;
        assertThat(page(form, agent, session)).contains("name=\"_werkgever\" value=\"" + fixture.employer + "\"");

        chooses(painters, session);
        MockHttpServletResponse refused = perform(
                post(form).with(csrf()).param("_werkgever", fixture.employer).param("_version", "0").param("person.givenName", "Zonnebloem"),
                agent, session);

        assertThat(refused.getRedirectedUrl()).startsWith("/werkt-voor?naar=" + fixture.employer).contains("bewaard=true");
        assertThat(page(refused.getRedirectedUrl(), agent, session)).contains("Dit hoort bij Bakkerij De Korst", "Wat u typte is bewaard.");
        chooses(fixture.employer, session);
        assertThat(page(form, agent, session)).contains("Zonnebloem");
    }

    @Test
    void a_dossier_of_another_employer_asks_to_switch_first() throws Exception {
        MockHttpSession session = new MockHttpSession();
        chooses(painters, session);
        String dossier = inbox.find(bakeryTask, agent).dossierId();

        assertThat(perform(get("/dossiers/" + dossier), agent, session).getRedirectedUrl())
                .isEqualTo("/werkt-voor?naar=" + fixture.employer + "&terug=/dossiers/" + dossier);
    }

    @Test
    void all_employers_together_are_only_looked_at() throws Exception {
        MockHttpSession session = new MockHttpSession();
        page("/inbox", agent, session);
        String dossier = inbox.find(bakeryTask, agent).dossierId();
        assertThat(perform(get("/dossiers/" + dossier), agent, session).getStatus()).isEqualTo(200);

        assertThat(page("/werkt-voor?naar=" + fixture.employer + "&terug=/inbox", agent, session)).contains("U kijkt nu naar alle werkgevers");
    }

    @Test
    void a_button_of_another_tab_does_nothing_until_the_employer_is_switched() throws Exception {
        MockHttpSession session = new MockHttpSession();
        chooses(painters, session);

        MockHttpServletResponse refused = perform(
                post("/inbox/" + bakeryTask + "/oppakken").with(csrf()).param("_werkgever", fixture.employer), agent, session);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(inbox.find(bakeryTask, agent).assigneeId()).isNull();

        perform(post("/inbox/" + bakeryTask + "/oppakken").with(csrf()).param("_werkgever", painters).param("_wissel", fixture.employer),
                agent, session);
        assertThat(inbox.find(bakeryTask, agent).assigneeId()).isEqualTo(agent.userId());
        assertThat(page("/inbox?lijst=organisatie", agent, session)).contains("Bakkie").doesNotContain("Kwastje");
        assertThat(inbox.find(paintersTask, agent).assigneeId()).isNull();
    }

    @Test
    void who_has_one_employer_gets_no_choice() throws Exception {
        assertThat(page("/inbox", payroll, new MockHttpSession())).doesNotContain("U werkt voor", "_werkgever");
    }

    private void chooses(String employer, MockHttpSession session) throws Exception {
        assertThat(perform(post("/werkt-voor").with(csrf()).param("werkgever", employer), agent, session).getRedirectedUrl()).isEqualTo("/");
    }

    private String page(String address, Viewer viewer, MockHttpSession session) throws Exception {
        MockHttpServletResponse response = perform(get(address), viewer, session);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Viewer viewer, MockHttpSession session) throws Exception {
        return browser.perform(request.session(session).with(as(viewer))).andReturn().getResponse();
    }
}
