package nl.werkbrug.garnishment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.writ.InventedWrits;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.FlashMap;

/** Reading a writ as payroll does it: nothing counts before it is confirmed, and nobody else sees it. */
@WithApplication
class WritPagesTest {

    private static final List<String> TABLES = List.of("person", "dossier", "garnishment", "document", "protected_amount");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Employers employers;

    @Autowired
    private JdbcClient jdbc;

    private Employer employer;
    private Viewer payroll;
    private String start;
    private List<Integer> before;

    @BeforeEach
    void an_employer_with_payroll() {
        employer = EmployerFixture.bakery();
        employers.create(employer);
        payroll = person(employer.id());
        start = "/loonbeslag/registreren/" + employer.id() + "/exploot";
        before = rows();
    }

    @Test
    void proposals_show_value_page_and_words_and_store_nothing() throws Exception {
        Document page = proposals(InventedWrits.classic());

        assertThat(page.select("label[for=neem-claim-principal]").text()).isEqualTo("Hoofdsom Voorstel: € 2.840,00");
        assertThat(page.select("#neem-voet-amount-plaats").text()).startsWith("Gevonden op pagina 2: “beslagvrije voet € 1.985,50 per maand");
        assertThat(page.select("main input[type=checkbox]")).hasSize(23).noneMatch(box -> box.hasAttr("checked"));
        assertThat(rows()).isEqualTo(before);
        assertThat(drafts()).isZero();
    }

    @Test
    void only_what_was_confirmed_stands_in_the_form_with_its_place_and_the_file_hangs_on_it() throws Exception {
        Document page = proposals(InventedWrits.classic());

        String next = send(post(start + "/voorstellen").param("bestand", file(page))
                .param("neem.claim.principal", "0").param("neem.servedOn", "0").param("neem.kind", "0").param("neem.person.bsn", "0")
                .param("neem.creditor", "9").param("neem.bestaat.niet", "0")).getRedirectedUrl();
        Document form = page(next);

        assertThat(next).isEqualTo("/werk/loonbeslag-registreren/" + employer.id());
        assertThat(form.select("[name='claim.principal']").val()).isEqualTo("2840,00");
        assertThat(form.select("#f-claim-principal--origin").text())
                .startsWith("Uit het exploot, pagina 1: “Het beslag wordt gelegd voor de voldoening van € 2.840,00 aan hoofdsom");
        assertThat(form.select("[name='claim.principal']").attr("aria-describedby")).contains("f-claim-principal--origin");
        assertThat(form.select("[name='servedOn-day']").val()).isEqualTo("12");
        assertThat(form.select("[name=kind][checked]").val()).isEqualTo("ORDINARY");
        assertThat(form.select("[name=creditor], [name='claim.interest']").eachAttr("value")).containsOnly("");
        assertThat(form.text()).contains("U stuurde al mee: exploot.pdf");
        assertThat(rows()).isEqualTo(before);
        assertThat(jdbc.sql("select values_json from form_draft").query(String.class).list())
                .noneMatch(text -> text.contains("999900006"));
    }

    @Test
    void a_photo_that_became_a_pdf_has_one_name_on_every_page() throws Exception {
        proposals(InventedWrits.classic());
        jdbc.sql("update form_upload set file_name = 'exploot.jpg'").update();

        assertThat(page(start).text()).contains("exploot.jpg (bewaard als PDF)");
        assertThat(page(start + "/voorstellen").text()).contains("exploot.jpg (bewaard als PDF)");
        assertThat(page("/werk/loonbeslag-registreren/" + employer.id()).select("label[for$=--remove]").text()).contains("exploot.jpg (bewaard als PDF)");
    }

    @Test
    void what_stood_in_a_half_done_form_stays_unless_it_is_replaced() throws Exception {
        send(post("/werk/loonbeslag-registreren/" + employer.id()).param("_action", "save").param("_version", "0")
                .param("creditor", "Met de hand").param("claim.principal", "1"));
        Document page = proposals(InventedWrits.classic());

        send(post(start + "/voorstellen").param("bestand", file(page)).param("neem.claim.principal", "0"));
        Document form = page("/werk/loonbeslag-registreren/" + employer.id());

        assertThat(page.text()).contains("U vulde al iets in.");
        assertThat(form.select("[name=creditor]").val()).isEqualTo("Met de hand");
        assertThat(form.select("[name='claim.principal']").val()).isEqualTo("2840,00");
    }

    @Test
    void several_candidates_are_a_choice_and_none_is_chosen() throws Exception {
        Document page = proposals(InventedWrits.columns());

        assertThat(page.select("input[name='neem.claim.principal']").eachAttr("value")).containsExactly("0", "1", "geen");
        assertThat(page.select("input[name='neem.claim.principal'][checked]").val()).isEqualTo("geen");
    }

    @Test
    void a_scan_says_so_and_hangs_on_the_form() throws Exception {
        Document page = proposals(InventedWrits.scan());

        assertThat(page.text()).contains(
                "In dit bestand staat geen leesbare tekst (een scan). Vul het formulier zelf in; het bestand hangt er al aan.");
        assertThat(page("/werk/loonbeslag-registreren/" + employer.id()).text()).contains("U stuurde al mee: exploot.pdf");
    }

    @Test
    void a_file_that_is_refused_says_why_and_how_to_mend_it() throws Exception {
        assertThat(refused(InventedWrits.withPassword())).contains("beveiligd");
        assertThat(refused(new byte[0])).contains("leeg");
        assertThat(refused("geen PDF".getBytes(StandardCharsets.UTF_8))).contains("PDF");
        assertThat(Jsoup.parse(send(multipart(start)).getContentAsString()).select("#writ-fout").text()).startsWith("Kies eerst");
        assertThat(page(start).text()).doesNotContain("U stuurde al");
    }

    @Test
    void a_form_kept_for_later_says_that_a_refused_file_was_not_kept_and_why() throws Exception {
        String address = "/werk/loonbeslag-registreren/" + employer.id();

        FlashMap said = browser.perform(multipart(address)
                        .file(new MockMultipartFile("writ", "stuk.pdf", "application/pdf", "%PDF-1.7 stuk".getBytes(StandardCharsets.UTF_8)))
                        .param("_action", "save").param("_version", "0").param("creditor", "Met de hand")
                        .with(csrf()).with(SignIn.as(payroll)))
                .andReturn().getFlashMap();

        assertThat(said.get("notice")).isEqualTo("De rest is bewaard. U kunt later verder.");
        assertThat((String) said.get("warning")).startsWith("Een bestand is niet bewaard. Kies bij “").contains("een ander bestand dan “stuk.pdf”. ");
        assertThat(page(address).select("[name=creditor]").val()).isEqualTo("Met de hand");
        assertThat(page(address).text()).doesNotContain("stuk.pdf");
    }

    @Test
    void a_file_that_changed_meanwhile_must_be_looked_at_again() throws Exception {
        String old = file(proposals(InventedWrits.classic()));
        proposals(InventedWrits.table());

        assertThat(send(post(start + "/voorstellen").param("bestand", old).param("neem.claim.principal", "0")).getRedirectedUrl())
                .isEqualTo(start + "/voorstellen");
        assertThat(drafts()).isZero();
    }

    @Test
    void who_does_no_payroll_here_finds_nothing() throws Exception {
        proposals(InventedWrits.classic());
        Employer other = EmployerFixture.bakery();
        employers.create(other);
        payroll = person(other.id());

        assertThat(browser.perform(get(start).with(SignIn.as(payroll))).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.perform(get(start + "/voorstellen").with(SignIn.as(payroll))).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(send(post(start + "/voorstellen").param("bestand", "x")).getStatus()).isEqualTo(404);
        assertThat(upload(InventedWrits.table()).getStatus()).isEqualTo(404);
    }

    private Document proposals(byte[] pdf) throws Exception {
        assertThat(upload(pdf).getRedirectedUrl()).isEqualTo(start + "/voorstellen");
        return page(start + "/voorstellen");
    }

    private String refused(byte[] pdf) throws Exception {
        return Jsoup.parse(upload(pdf).getContentAsString()).select("#writ-fout").text();
    }

    private MockHttpServletResponse upload(byte[] pdf) throws Exception {
        return send(multipart(start).file(new MockMultipartFile("writ", "exploot.pdf", "application/pdf", pdf)));
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.with(csrf()).with(SignIn.as(payroll))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(SignIn.as(payroll))).andReturn().getResponse().getContentAsString());
    }

    private static String file(Document page) {
        return page.select("[name=bestand]").val();
    }

    private List<Integer> rows() {
        return TABLES.stream().map(table -> jdbc.sql("select count(*) from " + table).query(Integer.class).single()).toList();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from form_draft where draft_key like ?").param("%" + employer.id() + "%")
                .query(Integer.class).single();
    }

    private Viewer person(String employerId) {
        Account account = accounts.create(
                "writ-" + UUID.randomUUID(), "Petra", "writ@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(account.id(), Role.EMPLOYER_PAYROLL, employerId);
        return SignIn.viewer(account, Role.EMPLOYER_PAYROLL);
    }
}
