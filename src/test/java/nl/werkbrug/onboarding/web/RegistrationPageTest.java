package nl.werkbrug.onboarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.PartyKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WithApplication
class RegistrationPageTest {

    private final String municipality = "Gemeente " + UUID.randomUUID();
    private final String mail = UUID.randomUUID() + "@kistenmaker.example";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Parties parties;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Employers employers;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void a_municipality() {
        String id = UUID.randomUUID().toString();
        parties.create(new Party(id, PartyKind.MUNICIPALITY, municipality, Address.UNKNOWN, null, null));
        municipalities.register(id, municipality);
    }

    @Test
    void anybody_sees_the_form_from_the_footer_and_the_login_page() throws Exception {
        Document page = Jsoup.parse(browser.perform(get("/werkgever-aanmelden")).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
        Document login = Jsoup.parse(browser.perform(get("/inloggen")).andReturn().getResponse().getContentAsString());

        assertThat(page.select("option").eachText()).contains(municipality);
        assertThat(page.select("input[name=_csrf]")).isNotEmpty();
        assertThat(login.select("main a[href=/werkgever-aanmelden], footer a[href=/werkgever-aanmelden]")).hasSize(2);
    }

    @Test
    void without_its_csrf_token_nothing_is_registered() throws Exception {
        var request = post("/werkgever-aanmelden");
        right().forEach(request::param);

        browser.perform(request).andExpect(status().isBadRequest());

        assertThat(mails(mail)).isEmpty();
    }

    @Test
    void a_right_form_gives_a_mail_with_a_link_and_none_of_what_was_typed() throws Exception {
        register(right()).andExpect(redirectedUrl("/werkgever-aanmelden?verstuurd"));

        assertThat(mails(mail)).singleElement().asString()
                .contains("/werkgever-aanmelden/bevestigen/").doesNotContain("Kistenmaker", "Sanne");
        assertThat(jdbc.sql("select count(*) from party where name = 'De Kistenmaker'").query(Integer.class).single()).isZero();
    }

    @Test
    void the_button_adds_a_place_of_work_and_keeps_what_was_typed() throws Exception {
        Map<String, String> form = right();
        form.put("erbij", "ja");
        form.put("branch-0-number", "000012345678");

        Document page = read(register(form));

        assertThat(page.select("#branch-0-number").attr("value")).isEqualTo("000012345678");
        assertThat(page.select("#branch-1-number")).hasSize(1);
        assertThat(page.select("#name").attr("value")).isEqualTo("De Kistenmaker");
        assertThat(page.select(".wb-errors")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name            | ''                          | #name
            kvkNumber       | 1234                        | #kvkNumber
            wageTaxNumber   | 123456789L00                | #wageTaxNumber
            iban            | NL00 FOUT                   | #iban
            postcode        | ''                          | #postcode
            payPeriod       | EVERY_DAY                   | #payPeriod
            payDay          | 32                          | #payDay
            email           | a<b@c.nl                    | #email
            email           | a@b.nl,c@d.nl               | #email
            email           | een.heel.lang.adres.een.heel.lang.adres.een.heel.lang.adres@voorbeeldvoorbeeld.nl | #email
            phone           | bel mij                     | #phone
            contactName     | ''                          | #contactName
            role            | OPERATOR                    | #role
            role            | EMPLOYER_ADMIN              | #role
            municipality    | Nergens                     | #municipality
            branch-0-number | 12                          | #branch-0-number
            """)
    void what_is_wrong_is_named_and_nothing_is_lost(String field, String typed, String link) throws Exception {
        Map<String, String> form = right();
        form.put("branch-0-number", "000012345678");
        form.put("branch-0-name", "Loods <b>1</b>");
        form.put(field, typed);

        Document page = read(register(form));

        assertThat(page.select(".wb-errors__list a").eachAttr("href")).containsExactly(link);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("#branch-0-name").attr("value")).isEqualTo("Loods <b>1</b>");
        assertThat(mails(mail)).isEmpty();
    }

    @Test
    void an_empty_form_and_one_with_nonsense_are_no_disaster() throws Exception {
        assertThat(read(register(Map.of())).select(".wb-errors__list a")).hasSizeGreaterThan(8);
        assertThat(read(register(Map.of("name", "\u0000\r\nBcc: x@y.nl", "branch-0-number", "x".repeat(5000))))
                .select(".wb-errors__list a")).isNotEmpty();
    }

    @Test
    void the_account_may_come_later() throws Exception {
        Map<String, String> form = right();
        form.put("iban", "");
        form.put("ibanLater", "ja");

        register(form).andExpect(redirectedUrl("/werkgever-aanmelden?verstuurd"));

        assertThat(mails(mail)).hasSize(1);
    }

    @Test
    void a_known_employer_gives_the_same_answer_and_its_own_contact_gets_the_mail() throws Exception {
        String known = UUID.randomUUID().toString();
        employers.create(EmployerFixture.named(known, "Bakkerij De Korst"));
        jdbc.sql("update party set kvk_number = '24680135' where id = :id").param("id", known).update();
        Map<String, String> form = right();
        form.put("kvkNumber", "24680135");

        register(form).andExpect(redirectedUrl("/werkgever-aanmelden?verstuurd"));

        assertThat(mails(mail)).isEmpty();
        assertThat(mails("info@dekorst.example")).anyMatch(text -> text.contains("al bekend"));
    }

    @Test
    void nobody_can_have_one_address_flooded() throws Exception {
        for (int time = 0; time < 5; time++) {
            register(right()).andExpect(redirectedUrl("/werkgever-aanmelden?verstuurd"));
        }

        assertThat(mails(mail)).hasSize(3);
    }

    @Test
    void a_guessed_link_is_answered_like_an_old_one() throws Exception {
        browser.perform(get("/werkgever-aanmelden/bevestigen/geraden")).andExpect(status().isGone());
        browser.perform(post("/werkgever-aanmelden/bevestigen/geraden").with(csrf()).param("wachtwoord", "een heel lang wachtwoord"))
                .andExpect(status().isGone());
    }

    private ResultActions register(Map<String, String> form) throws Exception {
        var request = post("/werkgever-aanmelden").with(csrf()).with(address -> {
            // Each test comes from somewhere else, so that they do not use up each other's turns.
            address.setRemoteAddr("10.1." + (mail.hashCode() >>> 8 & 255) + "." + (mail.hashCode() & 255));
            return address;
        });
        form.forEach(request::param);
        return browser.perform(request);
    }

    private static Document read(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private List<String> mails(String address) {
        return jdbc.sql("select body_text from mail_outbox where recipient = :to").param("to", address).query(String.class).list();
    }

    private Map<String, String> right() {
        Map<String, String> form = new HashMap<>(Map.of(
                "name", "De Kistenmaker", "kvkNumber", "87654321", "street", "Zaagwerf 2", "postcode", "6099 BC", "city", "Maasbrug",
                "wageTaxNumber", "924680135L01", "iban", "NL91 ABNA 0417 1643 00", "payPeriod", "MONTH", "payDay", "25",
                "contactName", "Sanne de Boer"));
        form.putAll(Map.of(
                "role", "EMPLOYER_HR", "email", mail, "phone", "010 123 45 67", "municipality", municipality));
        return form;
    }
}
