package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The employee and the job coach answer by a link, without an account. */
@HireStories
abstract class InvitationStory {

    private static final Pattern LINK = Pattern.compile("/uitnodiging/([\\w-]+)");

    @Autowired
    HireDesk desk;

    @Autowired
    World world;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    Facts facts;

    @Autowired
    Hires hires;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext application;

    MockMvc browser;
    Viewer hr;
    Hire hire;

    @BeforeEach
    void a_hire_without_consent() {
        bench.clear();
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        String employer = desk.employer("Bakkerij De Korst");
        hr = world.user("Hanneke Raad", Role.EMPLOYER_HR, employer);
        hire = desk.begins(employer, hr, "Jansen", false);
    }

    @Test
    void the_employee_answers_and_sees_what_is_kept() throws Exception {
        String secret = invited("PERSON");

        MockHttpServletResponse page = get(secret);
        String end = post(secret, own("17", "YES")).getContentAsString();

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentAsString()).contains("Bakkerij De Korst").doesNotContain("Jansen");
        assertThat(end).contains("Dank u wel", "Dit is over u bewaard", "Bijstand", "door de werknemer zelf");
        assertThat(fact("hire.benefit")).isEqualTo("BIJSTAND");
        assertThat(fact("person.consent")).isEqualTo("YES");
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, "hire.benefit").orElseThrow().confirmedByName()).isNull();
        assertThat(timeline()).anyMatch(text -> text.contains("De werknemer heeft de vragen beantwoord"));
    }

    @Test
    void an_employee_who_says_no_leaves_nothing_behind() throws Exception {
        post(invited("PERSON"), own("17", "NO"));

        assertThat(fact("person.consent")).isEqualTo("NO");
        assertThat(fact("hire.benefit")).isNull();
    }

    @Test
    void a_wrong_birth_date_keeps_nothing_and_ends_the_link_after_five() throws Exception {
        String secret = invited("PERSON");

        String wrong = post(secret, own("18", "YES")).getContentAsString();
        for (int more = 0; more < 4; more++) {
            post(secret, own("18", "YES"));
        }
        String after = post(secret, own("17", "YES")).getContentAsString();

        assertThat(wrong).contains("hoort niet bij deze uitnodiging").doesNotContain("Dit is over u bewaard");
        assertThat(after).contains("Deze link is ingetrokken");
        assertThat(fact("hire.benefit")).isNull();
    }

    @Test
    void a_link_works_once_and_a_new_one_can_be_asked_for() throws Exception {
        String secret = invited("PERSON");
        post(secret, own("17", "YES"));

        String again = get(secret).getContentAsString();
        String sent = post(secret, own("17", "NO")).getContentAsString();
        String asked = post(secret + "/opnieuw", Map.of()).getContentAsString();
        post(secret + "/opnieuw", Map.of());

        assertThat(again).contains("Deze link is al gebruikt", "Nieuwe link vragen");
        assertThat(sent).contains("Deze link is al gebruikt");
        assertThat(fact("person.consent")).isEqualTo("YES");
        assertThat(asked).contains("Wij hebben het doorgegeven");
        assertThat(timeline()).filteredOn(text -> text.contains("vraagt om een nieuwe uitnodiging")).hasSize(1);
    }

    @Test
    void after_fourteen_days_it_has_expired() throws Exception {
        String secret = invited("PERSON");
        clock.set(LocalDate.of(2026, 6, 16));

        assertThat(get(secret).getContentAsString()).contains("Deze link is verlopen");
    }

    @Test
    void a_guess_and_a_link_that_was_taken_back_work_not() throws Exception {
        String secret = invited("PERSON");
        String id = jdbc.sql("select id from hire_invitation where hire_id = :hire").param("hire", hire.id()).query(String.class).single();
        Viewer stranger = world.user("Vreemde HR", Role.EMPLOYER_HR, desk.employer("Ander bedrijf"));
        String revoke = "/aannemen/" + hire.id() + "/uitnodigingen/" + id + "/intrekken";

        int byStranger = status(MockMvcRequestBuilders.post(revoke).with(SignIn.as(stranger)));
        boolean stillOpen = get(secret).getContentAsString().contains("Uw geboortedatum");
        int byHr = status(MockMvcRequestBuilders.post(revoke).with(SignIn.as(hr)));

        assertThat(byStranger).isEqualTo(404);
        assertThat(stillOpen).isTrue();
        assertThat(byHr).isEqualTo(302);
        assertThat(get(secret).getContentAsString()).contains("Deze link is ingetrokken");
        assertThat(get("geraden").getStatus()).isEqualTo(404);
    }

    @Test
    void without_a_token_of_the_page_nothing_is_kept() throws Exception {
        String secret = invited("PERSON");

        int status = browser.perform(MockMvcRequestBuilders.post("/uitnodiging/" + secret).param("person.consent", "YES"))
                .andReturn().getResponse().getStatus();

        assertThat(status).isEqualTo(400);
        assertThat(fact("person.consent")).isEqualTo("NO");
    }

    @Test
    void a_coach_is_only_asked_with_consent_and_tells_about_guidance() throws Exception {
        FormResult refused = desk.send("aanname-uitnodigen", hire.id(), hr, invitation("COACH"));
        desk.send("aanname-toestemming", hire.id(), hr, Map.of(
                "person.consent", "YES", "person.consentOn", clock.today(), "person.consentHow", "WRITING"));
        String secret = invited("COACH");

        String page = get(secret).getContentAsString();
        post(secret, Map.of("coach.name", "Co Ach", "hire.municipalCoach", "YES", "hire.benefit", "WW"));

        assertThat(((FormResult.Refused) refused).mistakes().toString()).contains("als de werknemer toestemming geeft");
        assertThat(page).contains("Noor J.").doesNotContain("Jansen");
        assertThat(fact("hire.municipalCoach")).isEqualTo("YES");
        assertThat(fact("hire.benefit")).isNull();
    }

    @Test
    void when_the_hire_has_stopped_nobody_needs_to_answer() throws Exception {
        String secret = invited("PERSON");
        desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "Andere baan."));

        assertThat(get(secret).getContentAsString()).contains("U hoeft niet meer te antwoorden");
    }

    @Test
    void the_mail_names_nobody_and_the_dossier_shows_where_it_stands() throws Exception {
        invited("PERSON");

        List<String> mails = jdbc.sql("select concat(mail_subject, body_text) from mail_outbox where recipient = 'noor@example.nl'"
                + " and dossier_id = :dossier").param("dossier", hire.dossierId()).query(String.class).list();
        String dossier = browser.perform(MockMvcRequestBuilders.get("/dossiers/" + hire.dossierId()).with(SignIn.as(hr)))
                .andReturn().getResponse().getContentAsString();

        assertThat(mails).hasSize(1).allSatisfy(mail -> assertThat(mail).doesNotContain("Noor", "Jansen"));
        assertThat(dossier).contains("gegevens verzamelen", "wacht op antwoord", "Uitnodiging intrekken", "Aanname stoppen");
    }

    @Test
    void the_forms_of_hr_open_with_what_is_known() throws Exception {
        for (String page : List.of(
                "taak/" + desk.task(hire, "hire-job", hr).id(), "taak/" + desk.task(hire, "hire-person", hr).id(),
                "aanname-baan/" + hire.id(), "aanname-persoon/" + hire.id(), "aanname-toestemming/" + hire.id(),
                "aanname-getekend/" + hire.id(), "aanname-stoppen/" + hire.id(), "aanname-uitnodigen/" + hire.id())) {
            assertThat(status(MockMvcRequestBuilders.get("/werk/" + page).with(SignIn.as(hr)))).as(page).isEqualTo(200);
        }
    }

    private String invited(String kind) {
        assertThat(desk.send("aanname-uitnodigen", hire.id(), hr, invitation(kind))).isInstanceOf(FormResult.Done.class);
        String body = jdbc.sql("select body_text from mail_outbox where dossier_id = :dossier and recipient = 'noor@example.nl'"
                        + " order by created_at desc")
                .param("dossier", hire.dossierId()).query(String.class).list().get(0);
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Map<String, Object> invitation(String kind) {
        return Map.of("kind", kind, "email", "noor@example.nl");
    }

    private static Map<String, String> own(String day, String consent) {
        return new HashMap<>(Map.of(
                "check.birthDate-day", day, "check.birthDate-month", "5", "check.birthDate-year", "1996",
                "person.consent", consent, "hire.benefit", "BIJSTAND"));
    }

    private MockHttpServletResponse get(String secret) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get("/uitnodiging/" + secret)).andReturn().getResponse();
    }

    private MockHttpServletResponse post(String secret, Map<String, String> answers) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/uitnodiging/" + secret);
        answers.forEach(request::param);
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse().getStatus();
    }

    private List<String> timeline() {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = :dossier")
                .param("dossier", hire.dossierId()).query(String.class).list();
    }

    private String fact(String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).map(Fact::value).orElse(null);
    }
}
