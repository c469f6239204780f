package nl.werkbrug.onboarding.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.onboarding.Onboarding;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.KvkNumber;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A loket, and an employer that goes through the public doors. */
@Story
abstract class OnboardingBench {

    static final KvkNumber KVK = new KvkNumber("87654321");
    private static final String PASSWORD = "een heel lang wachtwoord";

    @Autowired
    World world;

    @Autowired
    ProcessBench bench;

    @Autowired
    Onboarding onboarding;

    @Autowired
    Employers employers;

    @Autowired
    Accounts accounts;

    @Autowired
    Languages languages;

    @Autowired
    Dossiers dossiers;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private DossierTasks tasks;

    @Autowired
    private FormDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private String municipality;
    String mail;
    Viewer caseworker;
    Viewer stranger;

    @BeforeEach
    void a_loket(@Autowired WebApplicationContext application) {
        bench.clear();
        // Every story registers the same company.
        jdbc.sql("update party set kvk_number = null where kvk_number = '87654321'").update();
        jdbc.sql("update employer_registration set kvk_open = null").update();
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        municipality = "Gemeente " + UUID.randomUUID();
        mail = UUID.randomUUID() + "@kistenmaker.example";
        String loket = world.loket(municipality);
        municipalities.register(loket, municipality);
        caseworker = world.user("Lotte Loket", Role.LOKET_CASEWORKER, loket);
        stranger = world.user("Lars Elders", Role.LOKET_CASEWORKER, world.loket("Gemeente Elders"));
    }

    /** Goes through the public page and the mail. */
    Employer registers(boolean withoutAccount) throws Exception {
        assertThat(opens(asks(withoutAccount))).isEqualTo(302);
        bench.runJobs();
        return employers.byKvkNumber(KVK).stream()
                .filter(it -> !onboarding.confirmed(it.id()) && onboarding.loketOf(it.id()).isPresent()).findFirst().orElseThrow();
    }

    Employer joined() throws Exception {
        Employer employer = registers(false);
        does("confirm-employer", caseworker, Map.of("decision", "RIGHT"));
        return current(employer);
    }

    /** The secret in the mail. */
    String asks(boolean withoutAccount) throws Exception {
        Map<String, String> form = new HashMap<>(Map.of(
                "name", "De Kistenmaker", "kvkNumber", "87654321", "street", "Zaagwerf 2", "postcode", "6099 BC", "city", "Maasbrug",
                "wageTaxNumber", "987654321L01", "iban", "NL91 ABNA 0417 1643 00", "payPeriod", "MONTH", "payDay", "25",
                "contactName", "Sanne de Boer"));
        form.putAll(Map.of(
                "role", "EMPLOYER_HR", "email", mail, "phone", "010 123 45 67", "municipality", municipality,
                "branch-0-number", "000012345678", "branch-0-name", "Loods"));
        if (withoutAccount) {
            form.put("ibanLater", "ja");
        }
        var request = post("/werkgever-aanmelden").with(csrf());
        form.forEach(request::param);
        Set<String> before = Set.copyOf(links());
        assertThat(browser.perform(request).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/werkgever-aanmelden?verstuurd");
        return links().stream().filter(it -> !before.contains(it)).findFirst().orElseThrow();
    }

    private List<String> links() {
        return jdbc.sql("select body_text from mail_outbox where recipient = :to and mail_subject like 'Bevestig%'")
                .param("to", mail).query(String.class).list().stream()
                .map(text -> text.replaceAll("(?s).*bevestigen/(\\S+).*", "$1"))
                .toList();
    }

    int opens(String secret) throws Exception {
        return browser.perform(post("/werkgever-aanmelden/bevestigen/" + secret).with(csrf())
                .param("wachtwoord", PASSWORD).param("nogmaals", PASSWORD)).andReturn().getResponse().getStatus();
    }

    int status(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getStatus();
    }

    String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
    }

    Viewer contact() {
        Account account = accounts.find(mail).orElseThrow();
        return new Viewer(account.id(), account.username(), account.displayName(), Set.of(Role.EMPLOYER_HR));
    }

    InboxTask task(String form, Viewer viewer) {
        return dossiers.list(viewer, "", 1, 10).dossiers().stream()
                .flatMap(it -> tasks.open(it.id(), viewer).stream())
                .map(DossierTask::task)
                .filter(it -> it.formId().equals(form))
                .findFirst()
                .orElseThrow();
    }

    void does(String form, Viewer viewer, Map<String, Object> answers) {
        assertThat(sends(form, viewer, answers)).isInstanceOf(FormResult.Done.class);
    }

    FormResult sends(String form, Viewer viewer, Map<String, Object> answers) {
        return desk.send("taak", task(form, viewer).id(), viewer, answers);
    }

    void reach(LocalDate day) {
        desk.reach(day);
    }

    Employer current(Employer employer) {
        return employers.find(employer.id()).orElseThrow();
    }

    String account(Employer employer) {
        return current(employer).iban().value();
    }

    static Employer withIban(Employer it, String iban) {
        return new Employer(
                it.id(), it.name(), it.address(), it.kvkNumber(), it.wageTaxNumber(), new Iban(iban), it.payPeriod(),
                it.payDay(), it.email(), it.phone(), it.version());
    }

    String registration(Employer employer) {
        return jdbc.sql("select id from employer_registration where employer_id = :id").param("id", employer.id())
                .query(String.class).single();
    }

    List<String> subjects() {
        return jdbc.sql("select mail_subject from mail_outbox where recipient = :to").param("to", mail).query(String.class).list();
    }

    String mailText(String subject) {
        return jdbc.sql("select body_text from mail_outbox where recipient = :to and mail_subject = :subject")
                .param("to", mail).param("subject", subject).query(String.class).single();
    }
}
