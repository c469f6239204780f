package nl.werkbrug.network.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.BesideStep;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.network.NetworkAsking;
import nl.werkbrug.network.NetworkLinks;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
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

/** A town with a loket, and somebody who works elsewhere. Starts on 1 June 2026. */
@Story
abstract class NetworkBench {

    private static final Pattern LINK = Pattern.compile("/netwerk/link/([\\w-]+)");
    static final String DEBTS = "DEBTS";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Municipalities municipalities;

    @Autowired
    NetworkAsking asking;

    @Autowired
    NetworkLinks links;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Inbox inbox;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    List<BesideStep> beside;

    @Autowired
    WebApplicationContext application;

    World world;
    MockMvc browser;
    String town;
    String name;
    Viewer loket;
    Viewer wanda;
    String mail;

    @BeforeEach
    void a_town() {
        bench.clear();
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        world = new World(jdbc);
        name = "Dorp" + UUID.randomUUID().toString().substring(0, 8);
        town = world.loket("Gemeente " + name);
        municipalities.register(town, name);
        loket = world.user("Lotte", Role.LOKET_CASEWORKER, town);
        wanda = world.user("Wanda", Role.JOB_COACH, world.coachOffice("Coaches"));
        mail = "buur-" + UUID.randomUUID() + "@example.nl";
    }

    String steps(InboxTask task, Viewer viewer) {
        return beside.stream().flatMap(it -> it.beside(task, viewer).stream()).map(it -> it.model().toString()).reduce("", String::concat);
    }

    static Map<String, Object> entry(String name, String neighbourhood, String topic) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kind", "PERSON", "name", name, "about", "Leest brieven mee.", "topics", Set.of(topic), "contact", "inloop op maandag",
                "languages", "Nederlands en Turks", "free", "YES", "public", true));
        if (neighbourhood != null) {
            answers.put("neighbourhood", neighbourhood);
        }
        return answers;
    }

    static Map<String, String> typed(String name) {
        return Map.of(
                "kind", "PERSON", "name", name, "about", "Leest brieven mee.", "topics", DEBTS, "contact", "010 1234567",
                "languages", "Nederlands", "free", "YES", "public", "true");
    }

    String id(String name) {
        return jdbc.sql("select id from network_entry where municipality_id = :town and name = :name").param("town", town).param("name", name)
                .query(String.class).single();
    }

    /** In the newest mail. */
    String secret() {
        String body = jdbc.sql("select body_text from mail_outbox where recipient = :mail order by created_at desc").param("mail", mail)
                .query(String.class).list().get(0);
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    int mails() {
        return jdbc.sql("select count(*) from mail_outbox where recipient = :mail").param("mail", mail).query(Integer.class).single();
    }

    List<String> audited(String id) {
        return jdbc.sql("select action from audit_entry where object_type = 'network entry' and object_id = :id and outcome = 'DONE' order by id").param("id", id)
                .query(String.class).list();
    }

    String page(String filter, Viewer viewer) throws Exception {
        return text(get("/netwerk/" + name + filter, viewer));
    }

    static String text(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return org.jsoup.Jsoup.parse(response.getContentAsString()).select("main").text();
    }

    int status(String address, Viewer viewer) throws Exception {
        return get(address, viewer).getStatus();
    }

    MockHttpServletResponse write(String secret, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/netwerk/link/" + secret);
        fields.forEach(request::param);
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    MockHttpServletResponse get(String address, Viewer viewer) throws Exception {
        return browser.perform(by(MockMvcRequestBuilders.get(java.net.URI.create(address)), viewer)).andReturn().getResponse();
    }

    MockHttpServletResponse post(String address, Viewer viewer) throws Exception {
        return browser.perform(by(MockMvcRequestBuilders.post(address), viewer).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder by(MockHttpServletRequestBuilder request, Viewer viewer) {
        return viewer == null ? request : request.with(SignIn.as(viewer));
    }
}
