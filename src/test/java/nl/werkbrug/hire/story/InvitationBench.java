package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
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

/** A hire without consent, and a browser in which nobody is logged in. */
@Story
abstract class InvitationBench {

    static final Pattern LINK = Pattern.compile("/uitnodiging/([\\w-]+)");

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

    String invited(String kind) {
        assertThat(desk.send("aanname-uitnodigen", hire.id(), hr, invitation(kind))).isInstanceOf(FormResult.Done.class);
        String body = jdbc.sql("select body_text from mail_outbox where dossier_id = :dossier and recipient = 'noor@example.nl'"
                        + " order by created_at desc")
                .param("dossier", hire.dossierId()).query(String.class).list().get(0);
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    static Map<String, Object> invitation(String kind) {
        return Map.of("kind", kind, "email", "noor@example.nl");
    }

    static Map<String, String> own(String day, String consent) {
        return new HashMap<>(Map.of(
                "check.birthDate-day", day, "check.birthDate-month", "5", "check.birthDate-year", "1996",
                "person.consent", consent, "hire.benefit", "BIJSTAND"));
    }

    MockHttpServletResponse get(String secret) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get("/uitnodiging/" + secret)).andReturn().getResponse();
    }

    MockHttpServletResponse post(String secret, Map<String, String> answers) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/uitnodiging/" + secret);
        answers.forEach(request::param);
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse().getStatus();
    }

    List<String> timeline() {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = :dossier")
                .param("dossier", hire.dossierId()).query(String.class).list();
    }

    String fact(String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).map(Fact::value).orElse(null);
    }
}
