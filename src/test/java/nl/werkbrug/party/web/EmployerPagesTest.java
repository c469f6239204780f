package nl.werkbrug.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WithApplication
class EmployerPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Employers employers;

    @Autowired
    private JdbcClient jdbc;

    private final Employer employer = EmployerFixture.bakery();
    private Account hr;

    @BeforeEach
    void an_employer_with_hr() {
        employers.create(employer);
        hr = accounts.create("hr-" + UUID.randomUUID(), "Hanna de Wit", "hr@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(hr.id(), Role.EMPLOYER_HR, employer.id());
    }

    @Test
    void shows_the_employer_in_its_frame() throws Exception {
        browser.perform(get("/werkgevers/" + employer.id()).with(SignIn.as(hr, Role.EMPLOYER_HR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Bakkerij De Korst - Werkbrug</title>")))
                .andExpect(content().string(containsString("NL91 ABNA 0417 1643 00")))
                .andExpect(content().string(containsString("Hanna de Wit")));
    }

    @Test
    void another_id_in_the_address_is_not_found_and_the_attempt_is_kept() throws Exception {
        Employer other = EmployerFixture.bakery();
        employers.create(other);

        browser.perform(get("/werkgevers/" + other.id()).with(SignIn.as(hr, Role.EMPLOYER_HR)))
                .andExpect(status().isNotFound());
        browser.perform(change(other.id()).param("name", "Gekaapt").param("version", "0")).andExpect(status().isNotFound());

        assertThat(auditRows(other.id(), "REFUSED")).isEqualTo(2);
        assertThat(employers.find(other.id())).map(Employer::name).contains("Bakkerij De Korst");
    }

    @Test
    void stores_a_change_and_its_audit_entry_without_the_values() throws Exception {
        browser.perform(filledIn("Bakkerij De Korrel", "0")).andExpect(redirectedUrl("/werkgevers/" + employer.id()));

        assertThat(employers.find(employer.id())).map(Employer::name).contains("Bakkerij De Korrel");
        assertThat(jdbc.sql("select detail from audit_entry where object_id = :id and outcome = 'DONE'")
                        .param("id", employer.id())
                        .query(String.class)
                        .list())
                .containsExactly("name");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_tells_how_to_mend_each_field() throws Exception {
        browser.perform(change(employer.id()).param("name", "").param("iban", "NL00 FOUT").param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Fout: Gegevens wijzigen")))
                .andExpect(content().string(containsString("value=\"NL00 FOUT\"")))
                .andExpect(content().string(containsString("href=\"#iban\"")))
                .andExpect(content().string(containsString("aria-describedby=\"iban-uitleg iban-fout\"")))
                .andExpect(content().string(containsString("href=\"#payPeriod\"")));
    }

    @Test
    void a_change_on_old_data_is_not_stored_and_names_who_was_first() throws Exception {
        browser.perform(filledIn("Eerste", "0"));

        browser.perform(filledIn("Tweede", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Iemand anders was u voor")))
                .andExpect(content().string(containsString("Hanna de Wit wijzigde")))
                .andExpect(content().string(containsString("value=\"Tweede\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        assertThat(employers.find(employer.id())).map(Employer::name).contains("Eerste");
    }

    private MockHttpServletRequestBuilder filledIn(String name, String version) {
        return change(employer.id())
                .param("name", name)
                .param("street", "Kade 12")
                .param("postcode", "3011aa")
                .param("city", "Rotterdam")
                .param("kvkNumber", "1234 5678")
                .param("wageTaxNumber", "123456789l01")
                .param("iban", "NL91 ABNA 0417 1643 00")
                .param("payPeriod", "MONTH")
                .param("payDay", "25")
                .param("email", "info@dekorst.example")
                .param("phone", "010 123 45 67")
                .param("version", version);
    }

    private MockHttpServletRequestBuilder change(String id) {
        return post("/werkgevers/" + id + "/wijzigen").with(SignIn.as(hr, Role.EMPLOYER_HR)).with(csrf());
    }

    private int auditRows(String id, String outcome) {
        return jdbc.sql("select count(*) from audit_entry where object_id = :id and outcome = :outcome")
                .param("id", id)
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }
}
