package nl.werkbrug.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.werkbrug.WithApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The border of both calculations: the examples of the issue, and what is refused and how. */
@WithApplication
class SubsidyCalculationApiTest {

    private static final String SUBSIDY = "/api/v1/berekeningen/loonkostensubsidie";
    private static final String BENEFIT = "/api/v1/berekeningen/loonkostenvoordeel";
    private static final String JOB = "'peildatum':'2026-01-01','loonwaarde':60,'uren':32,'voltijdUren':36,'forfait':false,'leeftijd':30";
    private static final String YEAR = "'peildatum':'2026-07-01','verloondeUren':1664,'aowLeeftijd':false,'aangevraagd':true";

    @Autowired
    private MockMvc client;

    @Autowired
    private FilterRegistrationBean<RateLimitFilter> counter;

    @Test
    void answers_the_question_of_the_issue_about_loonkostensubsidie() throws Exception {
        String answer = ask(SUBSIDY, "{" + JOB + "}").andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("API-Version", ApiPaths.VERSION))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn().getResponse().getContentAsString();

        assertThat(answer).startsWith("{\"perMaandExclusief\":881.05,\"perMaandInclusief\":1088.10,\"tariefVersie\":"
                + "\"minimumloon 2026-01-01, percentages 2024-01-01\",\"voorlopig\":true,\"stappen\":[{\"omschrijving\":");
    }

    @Test
    void answers_the_question_of_the_issue_about_loonkostenvoordeel() throws Exception {
        String answer = ask(BENEFIT, "{" + YEAR + ",'categorieen':['BANENAFSPRAAK']}").andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();

        assertThat(answer).startsWith("{\"bedragPerJaar\":1680.64,\"categorie\":\"BANENAFSPRAAK\",\"tariefVersie\":"
                + "\"loonkostenvoordeel 2026-01-01\",\"stappen\":[{\"omschrijving\":");
    }

    @Test
    void with_the_flat_rate_no_wage_value_is_needed_and_without_an_age_an_adult_counts() throws Exception {
        String flat = "{'peildatum':'2026-01-01','uren':28,'voltijdUren':36,'forfait':true";

        ask(SUBSIDY, flat + "}").andExpect(jsonPath("$.perMaandExclusief").value(963.65))
                .andExpect(jsonPath("$.perMaandInclusief").value(1190.11));
        ask(SUBSIDY, flat + ",'loonwaarde':20,'leeftijd':null}").andExpect(jsonPath("$.perMaandExclusief").value(963.65));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "2023-12-31 | Wij kennen het minimumloon per maand van 31 december 2023 niet.",
        "2027-01-01 | Wij kennen het minimumloon per maand van 1 januari 2027 niet.",
    })
    void a_day_without_a_rate_is_a_mistake_that_names_what_is_missing(String day, String message) throws Exception {
        refused(SUBSIDY, "{" + JOB.replace("2026-01-01", day) + "}")
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder("peildatum")))
                .andExpect(jsonPath("$.fouten[0].melding").value(startsWith(message)));
    }

    @Test
    void a_year_without_rates_is_a_mistake_too() throws Exception {
        refused(BENEFIT, "{" + YEAR.replace("2026", "2027") + ",'categorieen':[]}")
                .andExpect(jsonPath("$.fouten[0].veld").value("peildatum"));
    }

    @Test
    void nothing_is_nothing_with_a_reason() throws Exception {
        ask(BENEFIT, "{" + YEAR + ",'categorieen':[]}").andExpect(jsonPath("$.bedragPerJaar").value(0.00))
                .andExpect(jsonPath("$.categorie").isEmpty())
                .andExpect(jsonPath("$.stappen[0].omschrijving").value(startsWith("Geen loonkostenvoordeel.")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{}                                                     | peildatum,loonwaarde,uren,voltijdUren",
        "{@JOB,'kleur':1}                                       | kleur",
        "{'peildatum':'1-1-2026','loonwaarde':60.5,'uren':'32','voltijdUren':0,'leeftijd':14} | peildatum,loonwaarde,uren,voltijdUren,leeftijd",
        "{'peildatum':'2026-02-30','loonwaarde':101,'uren':32.001,'voltijdUren':61,'leeftijd':100} | peildatum,loonwaarde,uren,voltijdUren,leeftijd",
        "{'peildatum':'1899-12-31','loonwaarde':-1,'uren':1e400,'voltijdUren':1e-400,'forfait':1} | peildatum,loonwaarde,uren,voltijdUren,forfait",
        "{'peildatum':'2026-01-01','loonwaarde':99999999999,'uren':-1,'voltijdUren':1e999999999} | loonwaarde,uren,voltijdUren",
        "{'peildatum':20260101,'forfait':true,'uren':1,'voltijdUren':1} | peildatum",
    })
    void names_the_field_of_a_subsidy_that_is_wrong(String body, String fields) throws Exception {
        refused(SUBSIDY, body.replace("@JOB", JOB))
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder(fields.split(","))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{}                                                     | peildatum,categorieen,verloondeUren,aowLeeftijd,aangevraagd",
        "{@YEAR}                                                | categorieen",
        "{@YEAR,'categorieen':'BANENAFSPRAAK'}                  | categorieen",
        "{@YEAR,'categorieen':['banenafspraak',null,1]}         | categorieen[0],categorieen[1],categorieen[2]",
        "{@YEAR,'categorieen':['OUDERE']}                       | startDienstverband",
        "{@YEAR,'categorieen':[],'startDienstverband':'2026-07-02'} | startDienstverband",
        "{@YEAR,'categorieen':[],'startDienstverband':'gisteren'}   | startDienstverband",
        "{@YEAR,'categorieen':[],'bsn':'999990019'}             | bsn",
        "{'peildatum':'2026-07-01','categorieen':[],'verloondeUren':8784.01,'aowLeeftijd':'nee','aangevraagd':1} | verloondeUren,aowLeeftijd,aangevraagd",
        "{'peildatum':'2026-07-01','categorieen':[],'verloondeUren':-1,'aowLeeftijd':false,'aangevraagd':true} | verloondeUren",
    })
    void names_the_field_of_a_benefit_that_is_wrong(String body, String fields) throws Exception {
        refused(BENEFIT, body.replace("@YEAR", YEAR))
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder(fields.split(","))));
    }

    @Test
    void a_group_that_is_named_twice_counts_once_and_too_many_are_refused() throws Exception {
        ask(BENEFIT, "{" + YEAR + ",'categorieen':['BANENAFSPRAAK','BANENAFSPRAAK']}")
                .andExpect(jsonPath("$.bedragPerJaar").value(1680.64)).andExpect(jsonPath("$.stappen.length()").value(1));
        refused(BENEFIT, "{" + YEAR + ",'categorieen':['BANENAFSPRAAK'" + ",'BANENAFSPRAAK'".repeat(20) + "]}")
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder("categorieen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SUBSIDY, BENEFIT})
    void what_is_no_json_object_and_other_methods_and_types_are_refused(String address) throws Exception {
        refused(address, "[]");
        refused(address, "{'peildatum':'2026-01-01','peildatum':'2026-01-01'}");
        client.perform(request(HttpMethod.GET, address)).andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("POST")));
        client.perform(post(address).contentType("text/plain").content("{}")).andExpect(status().isUnsupportedMediaType());
        client.perform(options(address).header("Origin", "https://elders.example")
                        .header("Access-Control-Request-Method", "POST").header("Access-Control-Request-Headers", "Content-Type"))
                .andExpect(status().isOk()).andExpect(header().string("Access-Control-Allow-Origin", "*"));
    }

    @Test
    void the_1201st_question_in_a_minute_from_one_address_has_to_wait() throws Exception {
        for (int i = 0; i < 1200; i++) {
            // Only counted, so that the test does not take a minute itself.
            counter.getFilter().doFilter(elsewhere(new MockHttpServletRequest()), new MockHttpServletResponse(), (a, b) -> {});
        }

        client.perform(post(SUBSIDY).contentType("application/json").content("{}").with(SubsidyCalculationApiTest::elsewhere))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().exists("Retry-After"));
        assertThat(counter.getUrlPatterns()).as("the page counts too").contains("/wat-levert-het-op");
    }

    private static MockHttpServletRequest elsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("198.51.100.9");
        return request;
    }

    private ResultActions refused(String address, String body) throws Exception {
        return ask(address, body).andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private ResultActions ask(String address, String body) throws Exception {
        return client.perform(post(address).contentType("application/json").content(body.replace('\'', '"')));
    }
}
