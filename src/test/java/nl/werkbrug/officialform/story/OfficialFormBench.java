package nl.werkbrug.officialform.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.officialform.pdf.TestForm;
import nl.werkbrug.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An operator and an employer with a hire, and a form of their own to bring, map and fill in. The clock stands at 1 June 2026. */
@Story
abstract class OfficialFormBench {

    static final String LIST = "/beheer/formulieren";

    @Autowired
    WebApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    DocumentStore documents;

    MockMvc browser;
    HireFixture fixture;
    Viewer operator;
    Hire hire;
    String title;

    @BeforeEach
    void a_hire_for_which_a_job_coach_was_chosen() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        operator = fixture.world().user("Otto Beheer", Role.OPERATOR, null);
        hire = fixture.hire("startsOn=2026-06-15 permanent=true hoursPerWeek=32");
        jdbc.sql("""
                        insert into hire_scheme (id, hire_id, choice, scheme, title, state, asked_by, chosen_by, chosen_at)
                        values (?, ?, 'JOB_COACH_EXTERNAL', 'JOB_COACH_EXTERNAL', 'Jobcoach', 'CHOSEN', 'u bij UWV', ?, '2026-05-01 10:00:00')""")
                .params(UUID.randomUUID().toString(), hire.id(), fixture.hr.userId()).update();
        title = "Aanvraag " + UUID.randomUUID();
    }

    static byte[] form() {
        return new TestForm().text("achternaam", 60, 700, 200, it -> it.setRequired(true))
                .text("bsn", 60, 660, 200, it -> {
                    it.setRequired(true);
                    it.setAlternateFieldName("BSN van de werknemer");
                })
                .text("dag", 60, 620, 60, it -> {
                    it.setMaxLen(2);
                    it.setComb(true);
                })
                .text("functie", 60, 580, 200).text("smal", 60, 540, 30).radio("contract", 60, 500, "vast", "tijdelijk").page(90)
                .signature("tekenen", 60, 100).bytes();
    }

    String bring(byte[] file) throws Exception {
        MockHttpServletResponse sent = as(operator, upload(LIST + "/nieuw", file, "1", "1", "2026"));
        assertThat(sent.getRedirectedUrl()).as(Jsoup.parse(sent.getContentAsString()).select(".wb-errors").text()).startsWith(LIST + "/versies/");
        return sent.getRedirectedUrl();
    }

    AbstractMockHttpServletRequestBuilder<?> upload(String where, byte[] file, String day, String month, String year) {
        return multipart(where).file(new MockMultipartFile("bestand", "formulier.pdf", "application/pdf", file))
                .param("soort", "JOB_COACH_EXTERNAL").param("instantie", "UWV").param("titel", title).param("bron", "uwv.nl, 1 mei 2026")
                .param("dag", day).param("maand", month).param("jaar", year);
    }

    void map(String version, String name, String... choice) throws Exception {
        MockHttpServletResponse sent = as(operator, with(post(version + "/velden/" + number(version, name)), choice));
        assertThat(sent.getRedirectedUrl()).as(Jsoup.parse(sent.getContentAsString()).select(".wb-errors").text()).startsWith(version);
    }

    List<String> errors(String field, String... choice) throws Exception {
        return Jsoup.parse(as(operator, with(post(field), choice)).getContentAsString()).select(".wb-field__error").eachAttr("id");
    }

    static AbstractMockHttpServletRequestBuilder<?> with(AbstractMockHttpServletRequestBuilder<?> request, String... choice) {
        AbstractMockHttpServletRequestBuilder<?> full = request;
        for (int at = 0; at < choice.length; at += 2) {
            full = full.param(choice[at], choice[at + 1]);
        }
        return full;
    }

    /** The option for an answer of the contract: permanent is "vast". */
    static String answer(Document page, int at) {
        Element label = page.select("label[for=keuze-" + at + "]").first();
        return Stream.of("vast", "onbepaalde").anyMatch(label.text().toLowerCase(Locale.ROOT)::contains) ? "vast" : "tijdelijk";
    }

    int number(String version, String name) {
        return jdbc.sql("select field_number from official_form_field where version_id = ? and name = ?")
                .params(version.substring(version.lastIndexOf('/') + 1), name).query(Integer.class).single();
    }

    Document page(Viewer viewer, String address) throws Exception {
        MockHttpServletResponse response = as(viewer, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    MockHttpServletResponse as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.with(csrf()).with(SignIn.as(viewer))).andReturn().getResponse();
    }
}
