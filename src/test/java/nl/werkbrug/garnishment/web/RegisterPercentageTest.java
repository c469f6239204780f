package nl.werkbrug.garnishment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** How the protected amount is stated decides what the registration form asks; as a browser without script sees it. */
@WithApplication
class RegisterPercentageTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Employers employers;

    private Viewer payroll;
    private String form;
    private String writ;

    @BeforeEach
    void an_employer_with_payroll() {
        Employer employer = EmployerFixture.bakery();
        employers.create(employer);
        Account account = accounts.create(
                "voet-" + UUID.randomUUID(), "Petra", "voet@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(account.id(), Role.EMPLOYER_PAYROLL, employer.id());
        payroll = SignIn.viewer(account, Role.EMPLOYER_PAYROLL);
        form = "/werk/loonbeslag-registreren/" + employer.id();
        writ = "/loonbeslag/registreren/" + employer.id() + "/exploot";
    }

    @Test
    void before_it_is_known_how_neither_is_asked() throws Exception {
        Document page = page(get(form));

        assertThat(page.select("input[name='voet.statedAs']").eachAttr("value"))
                .containsExactly("AMOUNT", "PERCENTAGE", "NOT_STATED");
        assertThat(page.select("[name='voet.amount'], [name='voet.percentage'], [name='voet.date-day']")).isEmpty();
        assertThat(page.select("button[value=refresh]")).isNotEmpty();
    }

    @Test
    void a_percentage_is_asked_instead_of_an_amount() throws Exception {
        Document page = page(posts("refresh").param("voet.statedAs", "PERCENTAGE"));

        assertThat(page.select("[name='voet.percentage'], [name='voet.date-day']")).hasSize(2);
        assertThat(page.select("[name='voet.amount'], [name='voet.household']")).isEmpty();
    }

    @Test
    void a_deduction_for_the_cak_has_no_protected_amount() throws Exception {
        Document page = page(posts("refresh").param("kind", "CAK").param("voet.statedAs", "AMOUNT"));

        assertThat(page.select("[name^=voet]")).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_and_stays_in_the_form() throws Exception {
        Document page = page(posts("submit").param("voet.statedAs", "PERCENTAGE").param("voet.percentage", "950"));

        assertThat(page.select("[name='voet.percentage']").val()).isEqualTo("950");
        assertThat(page.text()).contains("Percentage van het nettoloon, met vakantiebijslag").contains("100");
        assertThat(page.select("[name='voet.percentage']").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void a_percentage_that_the_writ_states_is_proposed_with_its_place() throws Exception {
        browser.perform(multipart(writ).file(new MockMultipartFile("writ", "exploot.pdf", "application/pdf", InventedWrits.lowIncome()))
                .with(csrf()).with(SignIn.as(payroll)));
        Document proposals = page(get(writ + "/voorstellen"));
        browser.perform(post(writ + "/voorstellen").param("bestand", proposals.select("[name=bestand]").val())
                .param("neem.voet.percentage", "0").with(csrf()).with(SignIn.as(payroll)));
        Document page = page(get(form));

        assertThat(proposals.select("#neem-voet-percentage-plaats").text()).startsWith("Gevonden op pagina 1: “").contains("95 %");
        assertThat(proposals.text()).doesNotContain("Beslagvrije voet per maand");
        assertThat(page.select("input[name='voet.statedAs'][checked]").val()).isEqualTo("PERCENTAGE");
        assertThat(page.select("[name='voet.percentage']").val()).isEqualTo("95");
        assertThat(page.select("#f-voet-percentage--origin").text()).startsWith("Uit het exploot, pagina 1");
    }

    @Test
    void an_amount_from_the_writ_is_an_amount_per_month() throws Exception {
        browser.perform(multipart(writ).file(new MockMultipartFile("writ", "exploot.pdf", "application/pdf", InventedWrits.classic()))
                .with(csrf()).with(SignIn.as(payroll)));
        Document proposals = page(get(writ + "/voorstellen"));
        browser.perform(post(writ + "/voorstellen").param("bestand", proposals.select("[name=bestand]").val())
                .param("neem.voet.amount", "0").with(csrf()).with(SignIn.as(payroll)));

        Document page = page(get(form));

        assertThat(page.select("input[name='voet.statedAs'][checked]").val()).isEqualTo("AMOUNT");
        assertThat(page.select("[name='voet.amount']").val()).isEqualTo("1985,50");
    }

    private AbstractMockHttpServletRequestBuilder<?> posts(String action) {
        return post(form).param("_action", action).param("_version", "0").with(csrf());
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(browser.perform(request.with(SignIn.as(payroll))).andReturn().getResponse().getContentAsString());
    }
}
