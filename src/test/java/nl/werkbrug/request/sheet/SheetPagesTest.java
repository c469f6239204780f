package nl.werkbrug.request.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Persons;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** One hire: two sheets, of which the second asks less; what was counted; the calendar; and who sees nothing of it. */
@WithApplication
class SheetPagesTest {

    private static final String BSN = "999900006";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Employers employers;

    @Autowired
    private Persons persons;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Hires hires;

    @Autowired
    private Facts facts;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private JdbcClient jdbc;

    private Viewer hr;
    private Hire hire;
    private String language = "nl";

    @BeforeEach
    void somebody_is_hired() {
        Employer employer = EmployerFixture.bakery();
        employers.create(employer);
        hr = account(Role.EMPLOYER_HR, employer.id());
        String person = persons.registerOrFind(
                employer.id(), new Bsn(BSN), "Sam", "de Vries", LocalDate.of(1998, 2, 3), new Address("Kade 1", "6099 EA", "Maasbrug")).id();
        hire = hires.begin(dossiers.open(employer.id(), person, Hire.SUBJECT, hr).id(), employer.id(), hr);
        tell("employment.startsOn", "2028-03-01");
        tell("employment.hoursPerWeek", "28.5");
        tell("employment.wage", "1850.00");
        tell("employment.function", "Magazijnmedewerker");
        tell("employment.contract", "PERMANENT");
        tell("hire.benefit", "BIJSTAND");
    }

    @Test
    void what_is_known_is_shown_with_its_source_and_only_the_rest_is_asked() throws Exception {
        Document page = page(address("JOB_COACH_INTERNAL"));

        assertThat(page.text()).contains("Magazijnmedewerker", "Bron: de intake. Laatst bevestigd op 1 februari 2026.", "Sam de Vries",
                "Bron: de gegevens van de werkgever.", "28,5", "1.850,00", SheetFacts.BSN_KNOWN).doesNotContain(BSN);
        assertThat(page.select("[name='employment.function'], [name='employment.wage'], [name='employer.iban']")).isEmpty();
        assertThat(page.select("[name='jobCoach.name']")).hasSize(1);
    }

    @Test
    void a_sheet_becomes_facts_a_paper_and_a_count_and_the_next_sheet_asks_less() throws Exception {
        send(address("JOB_COACH_INTERNAL"), coach());
        String paper = paper();
        Document next = page(address("TARGET_GROUP_STATEMENT"));

        assertThat(paper).contains("jobcoach in eigen dienst", "Ria Rog", "Harrie", "integratiebesluit)", "verstuurt niets").doesNotContain(BSN);
        assertThat(next.select("[name='signatory.name']")).isEmpty();
        assertThat(next.text()).contains("Bron: aanvraagblad jobcoach in eigen dienst.", "Arbeidsgehandicapte werknemer");
        assertThat(jdbc.sql("select form_id from told_once where dossier_id = ? and reused > 10 and asked > 8")
                .param(hire.dossierId()).query(String.class).list()).containsExactly("sheet-job-coach-internal");
        assertThat(page("/dossiers/" + hire.dossierId()).text()).contains("Eén keer verteld", "Bewijskalender").doesNotContain("minuten minder");
    }

    @Test
    void who_reads_english_is_asked_in_english_and_sends_a_dutch_paper() throws Exception {
        language = "en";
        Document page = page(address("JOB_COACH_INTERNAL"));
        send(address("JOB_COACH_INTERNAL"), coach());

        assertThat(page.text()).contains("Name of the job coach in your company", "Gross wage per month", "€1,850.00")
                .doesNotContain("Naam van de jobcoach", "Brutoloon");
        assertThat(paper()).contains("Naam van de jobcoach in uw bedrijf", "Een besluit of brief van UWV", "€ 1.850,00")
                .doesNotContain("Name of", "letter of UWV");
    }

    @Test
    void the_number_stands_only_on_the_sheet_whose_law_asks_for_it() throws Exception {
        send(address("TARGET_GROUP_STATEMENT"), List.of(
                "signatory.name", "R. Tarwe", "signatory.function", "Hoofd", "own.statement.signed", "true", "own.statement.mandate", "true"));

        assertThat(paper()).contains("doelgroepverklaring", "UWV", "donderdag 1 juni 2028").doesNotContain(BSN);
    }

    @Test
    void minutes_are_there_only_with_a_source() throws Exception {
        Viewer operator = account(Role.OPERATOR, null);
        send(address("TARGET_GROUP_STATEMENT"), List.of(
                "signatory.name", "R. Tarwe", "signatory.function", "Hoofd", "own.statement.signed", "true", "own.statement.mandate", "true"));

        Document wrong = Jsoup.parse(as(operator, post("/beheer/een-keer-verteld").param("minuten", "veel")).getContentAsString());
        assertThat(wrong.select("#minuten-fout, #bron-fout, #dag-fout")).hasSize(3);
        as(operator, post("/beheer/een-keer-verteld").param("minuten", "0,5").param("bron", "Eigen meting").param("dag", "1")
                .param("maand", "6").param("jaar", "2025"));
        assertThat(page("/dossiers/" + hire.dossierId()).text()).contains("minuten minder invullen", "0,5 minuten per gegeven", "Eigen meting, 1 juni 2025");
        as(operator, post("/beheer/een-keer-verteld/intrekken"));
        assertThat(page("/dossiers/" + hire.dossierId()).text()).doesNotContain("minuten minder");
    }

    @Test
    void the_calendar_shows_the_years_ahead() throws Exception {
        assertThat(page("/aannames/" + hire.id() + "/bewijskalender").text()).contains("Bewijskalender", "Sam de Vries", "Wat altijd geldt");
    }

    @Test
    void with_a_known_first_day_and_no_scheme_there_is_nothing_to_prove() throws Exception {
        String person = persons.registerOrFind(
                hire.employerId(), new Bsn("123456782"), "Yusuf", "Karadeniz", LocalDate.of(1979, 8, 30), new Address("Kade 1", "6099 EA", "Maasbrug")).id();
        hire = hires.begin(dossiers.open(hire.employerId(), person, Hire.SUBJECT, hr).id(), hire.employerId(), hr);
        List<String> pages = List.of("/dossiers/" + hire.dossierId(), "/aannames/" + hire.id() + "/bewijskalender");
        for (String it : pages) {
            assertThat(page(it).text()).contains("Vul eerst de eerste werkdag in").doesNotContain("geen regeling gekozen");
        }
        tell("employment.startsOn", "2025-01-12");
        tell("employment.contract", "PERMANENT");

        for (String it : pages) {
            assertThat(page(it).text()).contains("U hoeft nu niets te bewijzen.").doesNotContain("Vul eerst de eerste werkdag in");
        }
    }

    @Test
    void who_is_not_let_in_finds_nothing() throws Exception {
        Employer other = EmployerFixture.bakery();
        employers.create(other);
        for (Viewer stranger : List.of(account(Role.EMPLOYER_HR, other.id()), account(Role.LOKET_CASEWORKER, null), account(Role.OPERATOR, null))) {
            for (String address : List.of(address("JOB_COACH_INTERNAL"), "/aannames/" + hire.id() + "/bewijskalender", address("BENEFIT_REGISTER_CHECK"))) {
                assertThat(as(stranger, get(address)).getStatus()).as(address).isEqualTo(404);
            }
        }
        assertThat(as(hr, get("/beheer/een-keer-verteld")).getStatus()).isEqualTo(403);
        assertThat(as(hr, get("/aannames/onbekend/bewijskalender")).getStatus()).isEqualTo(404);
    }

    private String address(String kind) {
        return "/werk/aanvraagblad/" + hire.id() + ":" + kind;
    }

    private static List<String> coach() {
        return List.of(
                "contact.name", "R. Tarwe", "employment.supervisor", "Bo Baas", "jobCoach.limitationShownBy", "UWV", "own.jobCoach.consent", "true",
                "tasks.1.name", "Pakken", "tasks.1.share", "100", "jobCoach.name", "Ria Rog", "jobCoach.qualification", "Harrie",
                "jobCoach.hours", "3", "own.jobCoach.why", "Plannen", "own.jobCoach.costs", "Drie uur", "own.jobCoach.plan", "true",
                "signatory.name", "R. Tarwe", "signatory.function", "Hoofd", "own.jobCoach.signed", "true");
    }

    /** Fills in, looks at the answers and sends. */
    private void send(String address, List<String> answers) throws Exception {
        var typed = post(address).param("_version", "0");
        for (int at = 0; at < answers.size(); at += 2) {
            typed = typed.param(answers.get(at), answers.get(at + 1));
        }
        MockHttpServletResponse sent = as(hr, typed);
        assertThat(sent.getRedirectedUrl()).as(Jsoup.parse(sent.getContentAsString()).select(".wb-errors, .form-errors").text())
                .isEqualTo(address + "/controle");
        Document check = page(address + "/controle");
        assertThat(as(hr, post(address).param("_action", "send").param("_version", check.select("[name=_version]").val())
                .param("_shown", check.select("[name=_shown]").val()).param("_token", UUID.randomUUID().toString())).getRedirectedUrl())
                .isEqualTo("/dossiers/" + hire.dossierId());
    }

    private String paper() throws Exception {
        String id = documents.list(hire.dossierId()).get(0).id();
        try (var pdf = Loader.loadPDF(documents.content(id))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private void tell(String path, String value) {
        facts.put(hire.dossierId(), Hire.SUBJECT, path, value, "de intake", LocalDate.of(2026, 2, 1), hr);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(as(hr, get(address)).getContentAsString());
    }

    private MockHttpServletResponse as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.cookie(new Cookie("taal", language)).with(csrf()).with(SignIn.as(viewer))).andReturn().getResponse();
    }

    private Viewer account(Role role, String party) {
        Account account = accounts.create(
                "blad-" + UUID.randomUUID(), "Hanna", "blad@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(account.id(), role, party);
        return SignIn.viewer(account, role);
    }
}
