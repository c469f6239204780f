package nl.werkbrug.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

@WithApplication
class TermCalculationApiTest {

    private static final String ADDRESS = "/api/v1/berekeningen/termijn";
    private static final String FIVE_WEEKS =
            "'startdatum':'2026-04-10','lengte':5,'eenheid':'WEKEN','algemeneTermijnenwet':true";

    @Autowired
    private MockMvc client;

    @Autowired
    private FilterRegistrationBean<RateLimitFilter> counter;

    @Test
    void answers_without_login_or_session_with_date_and_steps() throws Exception {
        ask("{" + FIVE_WEEKS + "}")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.einddatum").value("2026-05-18"))
                .andExpect(jsonPath("$.ongerold").value("2026-05-15"))
                .andExpect(jsonPath("$.stappen.length()").value(3))
                .andExpect(jsonPath("$.stappen[2].omschrijving", containsString("gelijkgesteld met een feestdag")))
                .andExpect(jsonPath("$.stappen[2].datum").value("2026-05-18"))
                .andExpect(jsonPath("$.stappen[2].bron", containsString("Algemene termijnenwet")))
                .andExpect(header().string("API-Version", ApiPaths.VERSION))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @ParameterizedTest(name = "{0}: {2}, unrolled {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        // Five suspended days, 15 to 19 April: counting goes on on the 20th.
        "'opschortingen':[{'van':'2026-04-15','tot':'2026-04-20','reden':'wacht op stukken'}] | 2026-05-20 | 2026-05-20",
        "'opschortingen':[{'van':'2026-04-15','tot':'2026-04-15'}]                            | 2026-05-15 | 2026-05-18",
        "'opschortingen':[]                                                                   | 2026-05-15 | 2026-05-18",
        "'opschortingen':null                                                                 | 2026-05-15 | 2026-05-18",
    })
    void suspended_days_are_added(String suspensions, String unrolled, String end) throws Exception {
        ask("{" + FIVE_WEEKS + "," + suspensions + "}")
                .andExpect(jsonPath("$.ongerold").value(unrolled))
                .andExpect(jsonPath("$.einddatum").value(end));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'termijn':'AWB_6_7','startdatum':'2025-12-22'                                          | 2026-02-02",
        "'termijn':'PW_10D_12','startdatum':'2026-04-01'                                        | 2026-05-06",
        "'termijn':'WG_DECLARATION_EARLIEST','startdatum':'2026-06-01'                          | 2026-06-16",
        "'lengte':10,'eenheid':'WERKDAGEN','startdatum':'2026-12-18'                            | 2027-01-05",
        "'lengte':3,'eenheid':'MAANDEN','startdatum':'2016-02-29'                               | 2016-05-30",
        "'lengte':3,'eenheid':'MAANDEN','startdatum':'2016-02-29','algemeneTermijnenwet':false  | 2016-05-29",
        "'lengte':1,'eenheid':'JAREN','startdatum':'2030-06-01','algemeneTermijnenwet':false    | 2031-06-01",
        "'lengte':90,'eenheid':'DAGEN','startdatum':'2026-02-21'                                | 2026-05-22",
    })
    void computes_by_code_and_in_every_unit(String fields, String end) throws Exception {
        ask("{" + fields + "}").andExpect(status().isOk()).andExpect(jsonPath("$.einddatum").value(end));
    }

    @Test
    void names_all_mistakes_at_once() throws Exception {
        refused("{'startdatum':'2026-02-30','lengte':0,'eenheid':'weken','algemeneTermijnenwet':'ja','kleur':'rood',"
                        + "'opschortingen':[{'van':'2026-04-20','tot':'2026-04-15'},{'tot':5,'reden':1},7]}")
                .andExpect(jsonPath("$.title").value("De vraag is niet goed"))
                .andExpect(jsonPath("$.detail").value("Er zijn 10 fouten."))
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder(
                        "startdatum", "lengte", "eenheid", "algemeneTermijnenwet", "kleur", "opschortingen[0].tot",
                        "opschortingen[1].van", "opschortingen[1].tot", "opschortingen[1].reden", "opschortingen[2]")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{}                                                                        | startdatum,termijn",
        "{'startdatum':'2026-04-10'}                                               | termijn",
        "{'startdatum':null,'termijn':null}                                        | startdatum,termijn",
        "{'startdatum':'2026-04-10','lengte':5}                                    | eenheid",
        "{'startdatum':'2026-04-10','eenheid':'DAGEN'}                             | lengte",
        "{'startdatum':'2026-04-10','termijn':'AWB_6_7','lengte':5}                | termijn",
        "{'startdatum':'2026-04-10','termijn':'BESTAAT_NIET'}                      | termijn",
        "{'startdatum':'2026-04-10','termijn':7}                                   | termijn",
        "{'startdatum':'2026-4-10','termijn':'AWB_6_7'}                            | startdatum",
        "{'startdatum':'2026-04-10T00:00:00Z','termijn':'AWB_6_7'}                 | startdatum",
        "{'startdatum':20260410,'termijn':'AWB_6_7'}                               | startdatum",
        "{'startdatum':'1899-12-31','termijn':'AWB_6_7'}                           | startdatum",
        "{'startdatum':'2201-01-01','termijn':'AWB_6_7'}                           | startdatum",
        "{'startdatum':'2028-12-30','termijn':'AWB_6_7'}                           | startdatum",
        "{'startdatum':'2026-04-10','lengte':100001,'eenheid':'DAGEN'}             | lengte",
        "{'startdatum':'2026-04-10','lengte':99999999999999999999,'eenheid':'DAGEN'} | lengte",
        "{'startdatum':'2026-04-10','lengte':-1,'eenheid':'DAGEN'}                 | lengte",
        "{'startdatum':'2026-04-10','lengte':5.5,'eenheid':'DAGEN'}                | lengte",
        "{'startdatum':'2026-04-10','lengte':'5','eenheid':'DAGEN'}                | lengte",
        "{'startdatum':'2026-04-10','lengte':100000,'eenheid':'JAREN'}             | lengte",
        "{'startdatum':'2026-04-10','termijn':'AWB_6_7','opschortingen':[{'van':'2026-04-15','tot':'2026-04-20'}]} | opschortingen",
        "{'startdatum':'2026-04-10','termijn':'PW_10D_12','opschortingen':{}}      | opschortingen",
        "{'startdatum':'2026-04-10','termijn':'PW_10D_12','opschortingen':[{'van':'1200-01-01','tot':'2026-04-20'}]} | opschortingen[0].van",
        "{'startdatum':'2026-04-10','termijn':'PW_10D_12','opschortingen':[{'van':'2026-04-15','tot':'2026-04-20','reden':'a\\nb'}]} | opschortingen[0].reden",
    })
    void names_the_field_that_is_wrong(String body, String fields) throws Exception {
        refused(body).andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder(fields.split(","))));
    }

    @Test
    void a_year_without_known_holidays_is_named() throws Exception {
        refused("{'startdatum':'2028-12-01','termijn':'AWB_6_7'}")
                .andExpect(jsonPath("$.fouten[0].melding", containsString("2029")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{'a':1} x", "{'termijn':'A','termijn':'B'}", "\0", "{'startdatum':"})
    void what_is_no_json_object_is_refused(String body) throws Exception {
        refused(body);
    }

    @Test
    void deep_json_does_no_harm() throws Exception {
        refused("[".repeat(30_000));
        refused("{'opschortingen':" + "[".repeat(400) + "]".repeat(400) + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "HEAD"})
    void other_methods_are_refused(String method) throws Exception {
        client.perform(request(HttpMethod.valueOf(method), ADDRESS))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("POST")))
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void other_types_and_too_much_are_refused() throws Exception {
        client.perform(post(ADDRESS).contentType("text/plain").content("{}")).andExpect(status().isUnsupportedMediaType());
        client.perform(post(ADDRESS).contentType("onzin").content("{}")).andExpect(status().isUnsupportedMediaType());
        client.perform(post(ADDRESS).contentType("application/json").content(" ".repeat(70_000)))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/berekeningen/termijn/", "/api/v1/berekeningen", "/api/v1/bestaat-niet", "/api/"})
    void other_addresses_are_a_problem_and_not_a_page(String address) throws Exception {
        client.perform(post(address).contentType("application/json").content("{}"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void a_browser_that_asks_for_a_page_gets_json_all_the_same() throws Exception {
        client.perform(post(ADDRESS).contentType("application/json").accept("text/html").content("{}"))
                .andExpect(status().isBadRequest()).andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void an_answer_to_thousands_of_mistakes_stays_small() throws Exception {
        StringBuilder body = new StringBuilder("{'x':1");
        for (int i = 0; i < 5000; i++) {
            body.append(",'y").append(i).append("':1");
        }

        String answer = refused(body + "}").andReturn().getResponse().getContentAsString();

        assertThat(answer.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    }

    @Test
    void the_1201st_question_in_a_minute_from_one_address_has_to_wait() throws Exception {
        for (int i = 0; i < 1199; i++) {
            // Only counted, so that the test does not take a minute itself.
            counter.getFilter().doFilter(elsewhere(new MockHttpServletRequest()), new MockHttpServletResponse(), (a, b) -> {});
        }

        client.perform(fromElsewhere()).andExpect(status().isBadRequest());
        client.perform(fromElsewhere())
                .andExpect(status().isTooManyRequests())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().exists("Retry-After"))
                .andExpect(header().string("API-Version", ApiPaths.VERSION))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        ask("{" + FIVE_WEEKS + "}").andExpect(status().isOk());
    }

    private static RequestBuilder fromElsewhere() {
        return post(ADDRESS).contentType("application/json").content("{}").with(TermCalculationApiTest::elsewhere);
    }

    private static MockHttpServletRequest elsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("198.51.100.7");
        return request;
    }

    private ResultActions refused(String body) throws Exception {
        return ask(body).andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string("API-Version", ApiPaths.VERSION))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private ResultActions ask(String body) throws Exception {
        String json = Arrays.stream(body.split("'", -1)).reduce((one, other) -> one + '"' + other).orElse("");
        return client.perform(post(ADDRESS).contentType("application/json").content(json));
    }
}
