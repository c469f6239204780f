package nl.werkbrug.trusted.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument.Place;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.trusted.TrustedAccess;
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

/** Somebody who was hired and has a garnishment, with a document behind each wall. Starts on 1 June 2026. */
@Story
abstract class TrustedBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 1);
    private static final Pattern LINK = Pattern.compile("/vertrouwenspersoon/([\\w-]+)");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Timeline timeline;

    @Autowired
    DocumentStore documents;

    @Autowired
    Accounts accounts;

    @Autowired
    TrustedAccess access;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    WebApplicationContext application;

    World world;
    MockMvc browser;
    String employer;
    Viewer hr;
    Viewer payroll;
    String dossier;
    String contract;
    String writ;
    String mail;

    @BeforeEach
    void somebody_with_two_walls() {
        bench.clear();
        clock.set(TODAY);
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        world = fixture.world();
        employer = fixture.employer;
        hr = fixture.hr;
        payroll = world.user("Petra Loon", Role.EMPLOYER_PAYROLL, employer);
        Hire hire = fixture.hire("benefit=BIJSTAND permanent=true");
        dossier = hire.dossierId();
        String person = jdbc.sql("select person_id from dossier where id = :id").param("id", dossier).query(String.class).single();
        dossiers.open(employer, person, World.GARNISHMENT, payroll);
        timeline.add(new TimelineEntry(dossier, Hire.SUBJECT, "Hanna", "HIRE", "Het contract is getekend.", null, null));
        timeline.add(new TimelineEntry(dossier, World.GARNISHMENT, "Petra", "GARNISHMENT", "Het beslag is binnen.", null, null));
        contract = documents.storeUpload(SoundPdf.bytes(), "Contract", new Place(dossier, Hire.SUBJECT), hr.userId()).id();
        writ = documents.storeUpload(SoundPdf.bytes(), "Exploot", new Place(dossier, World.GARNISHMENT), payroll.userId()).id();
        mail = "fatima-" + UUID.randomUUID() + "@example.nl";
    }

    /** What the employee says, recorded by somebody. */
    Map<String, Object> word(Set<String> rights, boolean garnishment) {
        return new HashMap<>(Map.of(
                "name", "Fatima", "email", mail, "rights", rights,
                "garnishment", garnishment ? "YES" : "NO", "endsOn", LAST_DAY, "consentOn", TODAY, "consentHow", "SPOKEN"));
    }

    /** The secret in the mail. */
    String invited(Viewer recorder, Set<String> rights, boolean garnishment) {
        assertThat(desk.send("vertrouwenspersoon-uitnodigen", dossier, recorder, word(rights, garnishment))).isInstanceOf(FormResult.Done.class);
        return jdbc.sql("select body_text from mail_outbox where recipient = :mail and body_text like '%/vertrouwenspersoon/%'"
                        + " order by created_at desc").param("mail", mail).query(String.class).list().stream()
                .peek(body -> assertThat(body).doesNotContain("Amal", "Visser", "Bakkerij", "beslag"))
                .map(TrustedBench::secret)
                .filter(secret -> access.find(secret).filter(it -> it.usedAt() == null && it.endedAt() == null).isPresent())
                .findFirst().orElseThrow();
    }

    private static String secret(String body) {
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Fatima, in by her link. */
    Viewer fatima(Viewer recorder, Set<String> rights, boolean garnishment) throws Exception {
        MockHttpServletResponse made = post("/vertrouwenspersoon/" + invited(recorder, rights, garnishment), null, account("Fatima Aziz"));
        assertThat(made.getRedirectedUrl()).isEqualTo("/inloggen");
        Account account = accounts.find(mail).orElseThrow();
        return new Viewer(account.id(), account.username(), account.displayName(), Set.copyOf(accounts.roles(account.id())));
    }

    static Map<String, String> account(String name) {
        return Map.of("naam", name, "wachtwoord", "een lang wachtwoord", "nogmaals", "een lang wachtwoord");
    }

    String invitation() {
        return jdbc.sql("select id from trusted_invitation where recipient = :mail order by invited_at desc, id").param("mail", mail)
                .query(String.class).list().get(0);
    }

    int status(String address, Viewer viewer) throws Exception {
        return get(address, viewer).getStatus();
    }

    /** The words of a page. */
    String page(String address, Viewer viewer) throws Exception {
        MockHttpServletResponse response = get(address, viewer);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return org.jsoup.Jsoup.parse(response.getContentAsString()).select("main").text();
    }

    MockHttpServletResponse get(String address, Viewer viewer) throws Exception {
        return browser.perform(by(MockMvcRequestBuilders.get(address), viewer)).andReturn().getResponse();
    }

    MockHttpServletResponse post(String address, Viewer viewer, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = by(MockMvcRequestBuilders.post(address), viewer);
        fields.forEach(request::param);
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder by(MockHttpServletRequestBuilder request, Viewer viewer) {
        return viewer == null ? request : request.with(SignIn.as(viewer));
    }
}
