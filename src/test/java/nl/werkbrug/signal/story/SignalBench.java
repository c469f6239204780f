package nl.werkbrug.signal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.signal.FollowCode;
import nl.werkbrug.signal.SignalCodes;
import nl.werkbrug.signal.store.SignalKnocks;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A municipality with an ombuds office and debt help, and people who give signals through the pages. */
@Story
abstract class SignalBench {

    /** The day by which a signal of 1 June is answered. */
    static final LocalDate PROMISED = LocalDate.of(2026, 6, 15);

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    /** What stands on the page after a signal was given. */
    record Receipt(String number, String code, String dossier, String id) {}

    @Autowired
    World world;

    @Autowired
    ProcessBench bench;

    @Autowired
    FormDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignalCodes codes;

    @Autowired
    SignalKnocks knocks;

    @Autowired
    private Municipalities municipalities;

    private MockMvc browser;
    String network;
    String municipality;
    String town;
    String coaches;
    String ombuds;
    String debtHelp;
    Viewer caseworker;
    Viewer lead;
    Viewer otto;
    Viewer dewi;
    Viewer coach;
    Viewer stranger;

    @BeforeEach
    void a_municipality(@Autowired WebApplicationContext application) {
        bench.clear();
        network = "10." + NETWORKS.incrementAndGet() + ".0.1";
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        municipality = "Gemeente " + UUID.randomUUID();
        town = world.loket(municipality);
        municipalities.register(town, municipality);
        coaches = world.coachOffice("Jobcoaches");
        ombuds = world.party("OMBUDS", "Ombudsfunctie");
        debtHelp = world.party("DEBT_HELP", "Schuldhulp");
        caseworker = world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        lead = world.user("Tamar Lead", Role.LOKET_TEAM_LEAD, town);
        otto = world.user("Otto Ombuds", Role.OMBUDS, ombuds);
        dewi = world.user("Dewi Schuld", Role.DEBT_COUNSELLOR, debtHelp);
        coach = world.user("Coen Coach", Role.JOB_COACH, coaches);
        stranger = world.user("Lars Elders", Role.LOKET_CASEWORKER, world.loket("Gemeente Elders"));
        assertThat(desk.send("signalen-inrichten", "eigen", lead, Map.of("ombuds", ombuds, "debtHelp", debtHelp)))
                .isInstanceOf(FormResult.Done.class);
    }

    Map<String, String> typed(String kind, String text) {
        return new HashMap<>(Map.of(
                "municipality", municipality, "kind", kind, "text", text, "name", "Mila Burger", "email", "mila@burger.example",
                "code", FollowCode.random()));
    }

    Map<String, String> anonymous(String kind, String text) {
        Map<String, String> it = typed(kind, text);
        it.put("anonymous", "ja");
        return it;
    }

    /** Gives a signal through the public page. */
    Receipt gives(Map<String, String> typed) throws Exception {
        Document page = Jsoup.parse(sends("/melden", null, typed).getContentAsString());
        bench.runJobs();
        assertThat(page.select(".wb-errors").text()).isEmpty();
        String number = page.select("#nummer").text();
        String dossier = jdbc.sql("select id from dossier where reference = :number").param("number", number).query(String.class).single();
        String id = jdbc.sql("select id from signal_report where dossier_id = :dossier").param("dossier", dossier).query(String.class).single();
        return new Receipt(number, page.select("#code").text(), dossier, id);
    }

    String mistakes(Map<String, String> typed) throws Exception {
        return Jsoup.parse(sends("/melden", null, typed).getContentAsString()).select(".wb-errors").text();
    }

    MockHttpServletResponse sends(String address, Viewer viewer, Map<String, String> typed) throws Exception {
        var request = post(address).with(csrf());
        if (viewer != null) {
            request.with(SignIn.as(viewer));
        }
        typed.forEach(request::param);
        request.with(sent -> {
            sent.setRemoteAddr(network);
            return sent;
        });
        return browser.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse withoutToken(String address, Map<String, String> typed) throws Exception {
        var request = post(address);
        typed.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
    }

    int status(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse().getStatus();
    }

    /** What its reporter sees with number and code. */
    String follows(Receipt it) throws Exception {
        return sends("/melden/volgen", null, Map.of("nummer", it.number(), "code", it.code())).getContentAsString();
    }

    String reacts(Receipt it, String judgement, String why) throws Exception {
        String page = sends("/melden/volgen/reactie", null, Map.of(
                "nummer", it.number(), "code", it.code(), "oordeel", judgement, "waarom", why)).getContentAsString();
        bench.runJobs();
        return page;
    }

    void does(Receipt it, String form, Viewer viewer, Map<String, Object> answers) {
        assertThat(desk.does(it.dossier(), form, viewer, answers)).isInstanceOf(FormResult.Done.class);
    }

    List<String> own(Receipt it, Viewer viewer) {
        return desk.own(it.dossier(), viewer);
    }

    String state(Receipt it) {
        return jdbc.sql("select state from signal_report where id = :id").param("id", it.id()).query(String.class).single();
    }

    List<String> mails(Receipt it) {
        return jdbc.sql("select body_text from mail_outbox where mail_subject = :subject order by id").param("subject", "Uw signaal " + it.number())
                .query(String.class).list();
    }

    static Map<String, Object> answer(String text) {
        return Map.of("decision", "ANSWER", "answer", text);
    }

    Map<String, Object> transfer(String party) {
        return Map.of("decision", "TRANSFER", "receiver", party, "note", "Ik heb u gebeld.", "mayRead", true);
    }

    String holder(Receipt it) throws Exception {
        return value(it, "Wie het nu heeft");
    }

    String value(Receipt it, String label) throws Exception {
        return Jsoup.parse(follows(it)).select("dt:matchesOwn(^" + label + "$) + dd").text();
    }

    List<String> turns(Receipt it) {
        return jdbc.sql("select owner from running_deadline where dossier_id = :dossier and state = 'OPEN'").param("dossier", it.dossier())
                .query(String.class).list();
    }
}
