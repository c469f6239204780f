package nl.werkbrug.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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

/** The border of the calculation: what is accepted, and what is refused and how. */
@WithApplication
class GarnishmentCalculationApiTest {

    private static final String ADDRESS = "/api/v1/berekeningen/loonbeslag";
    private static final String PAY = "'loonperiode':'MAAND','nettoLoon':2000.00,'beslagvrijeVoetPerMaand':1000.00,";
    private static final String ONE = PAY + "'beslagen':[{'soort':'GEWOON','vordering':3000.00}]";

    @Autowired
    private MockMvc client;

    @Autowired
    private FilterRegistrationBean<RateLimitFilter> counter;

    @Test
    void answers_the_question_of_the_issue_without_login_or_session() throws Exception {
        String answer = ask("{'loonperiode':'MAAND','nettoLoon':2000.00,'onbelasteVergoedingen':100.00,"
                        + "'vakantiebijslag':{'bedrag':0,'opbouwmaandenOnderBeslag':12},'overigNetto':0,"
                        + "'beslagvrijeVoetPerMaand':1000.00,'beslagen':[{'soort':'GEWOON','vordering':3000.00}],"
                        + "'verrekeningWerkgever':0}")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("API-Version", ApiPaths.VERSION))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn().getResponse().getContentAsString();

        // The text itself: amounts are numbers with two decimals.
        assertThat(answer).startsWith("{\"beslagbaar\":1000.00,\"voetVoorPeriode\":1000.00,\"afdrachten\":"
                + "[{\"soort\":\"GEWOON\",\"bedrag\":1000.00,\"resterendeVordering\":2000.00}],\"verdelingGewoon\":[],"
                + "\"verrekening\":0.00,\"aanTeHouden\":0.00,\"werknemer\":1100.00,\"stappen\":[{\"omschrijving\":");
        assertThat(answer).contains("\"bedrag\":100.00,\"bron\":\"artikel 475a lid 3 Rv\"");
    }

    @Test
    void what_is_left_out_or_null_is_nothing() throws Exception {
        ask("{" + ONE + "}").andExpect(jsonPath("$.werknemer").value(1000.00));
        ask("{" + ONE + ",'vakantiebijslag':{},'overigNetto':null,'beslagvrijeVoetPercentage':null}")
                .andExpect(jsonPath("$.werknemer").value(1000.00));
        ask("{" + ONE.replace("2000.00", "2e3") + ",'overigNetto':0.500}").andExpect(jsonPath("$.beslagbaar").value(1000.50));
    }

    @Test
    void only_a_premium_for_the_cak_needs_no_protected_amount() throws Exception {
        String cak = "{'loonperiode':'MAAND','nettoLoon':2000,'beslagen':[{'soort':'CAK','bedragPerPeriode':175.20}]";

        ask(cak + "}").andExpect(jsonPath("$.werknemer").value(1824.80))
                .andExpect(jsonPath("$.afdrachten[0].resterendeVordering").isEmpty())
                .andExpect(jsonPath("$.beslagbaar").isEmpty()).andExpect(jsonPath("$.voetVoorPeriode").isEmpty());
        refused(cak + ",'verrekeningWerkgever':100}")
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder("beslagvrijeVoetPerMaand")));
    }

    @Test
    void names_all_mistakes_at_once_with_a_pointer() throws Exception {
        refused("{'loonperiode':'maand','nettoLoon':'2000','overigNetto':-1,'kleur/maat':1,'vakantiebijslag':{'bedrag':1.001,"
                        + "'opbouwmaandenOnderBeslag':13},'beslagen':[{'soort':'GEWOON','termijnbedrag':5},7,{'vordering':1},"
                        + "{'soort':'CAK','vordering':10000000.01}]}")
                .andExpect(jsonPath("$.title").value("De vraag is niet goed"))
                .andExpect(jsonPath("$.detail").value("Er zijn 13 fouten."))
                .andExpect(jsonPath("$.fouten[*].pointer", containsInAnyOrder(
                        "/loonperiode", "/nettoLoon", "/overigNetto", "/kleur~1maat", "/vakantiebijslag/bedrag",
                        "/vakantiebijslag/opbouwmaandenOnderBeslag", "/beslagvrijeVoetPerMaand", "/beslagen/0/vordering",
                        "/beslagen/0/termijnbedrag", "/beslagen/1", "/beslagen/2/soort", "/beslagen/3/vordering",
                        "/beslagen/3/bedragPerPeriode")))
                .andExpect(jsonPath("$.fouten[*].veld", hasItem("beslagen[0].termijnbedrag")))
                .andExpect(jsonPath("$.fouten[*].melding", hasItem("Dit hoort niet bij een gewoon beslag. Laat het weg.")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{}                                                        | loonperiode,nettoLoon,beslagvrijeVoetPerMaand,beslagen",
        "{@PAY 'beslagen':[]}                                      | beslagen",
        "{@PAY 'beslagen':{}}                                      | beslagen",
        "{@PAY 'beslagen':[{}]}                                    | beslagen[0].soort",
        "{@PAY 'beslagen':[{'soort':'gewoon','vordering':1}]}      | beslagen[0].soort",
        "{@PAY 'beslagen':[{'soort':'GEWOON','vordering':'1'}]}    | beslagen[0].vordering",
        "{@PAY 'beslagen':[{'soort':'GEWOON','vordering':1,'voorrang':'EERST'}]} | beslagen[0].voorrang",
        "{@PAY 'beslagen':[{'soort':'CJIB','vordering':1,'voorrang':'LAATST'}]}  | beslagen[0].voorrang",
        "{@PAY 'beslagen':[{'soort':'CJIB','vordering':1,'tiendeDeel':true}]}    | beslagen[0].tiendeDeel",
        "{@PAY 'beslagen':[{'soort':'LOONVORDERING','vordering':1,'tiendeDeel':1}]} | beslagen[0].tiendeDeel",
        "{@PAY 'beslagen':[{'soort':'ALIMENTATIE'}]}               | beslagen[0].termijnbedrag",
        "{@PAY 'beslagen':[{'soort':'CAK'}]}                       | beslagen[0].bedragPerPeriode",
        "{@ONE,'onbelasteVergoedingen':true}                       | onbelasteVergoedingen",
        "{@ONE,'verrekeningWerkgever':1e400}                       | verrekeningWerkgever",
        "{@ONE,'verrekeningWerkgever':1e-400}                      | verrekeningWerkgever",
        "{@ONE,'verrekeningWerkgever':1e999999999}                 | verrekeningWerkgever",
        "{@ONE,'verrekeningWerkgever':0.001}                       | verrekeningWerkgever",
        "{@ONE,'vakantiebijslag':100}                              | vakantiebijslag",
        "{@ONE,'vakantiebijslag':{'maanden':1}}                    | vakantiebijslag.maanden",
        "{@ONE,'vakantiebijslag':{'opbouwmaandenOnderBeslag':1.5}} | vakantiebijslag.opbouwmaandenOnderBeslag",
        "{@ONE,'vakantiebijslag':{'opbouwmaandenOnderBeslag':-1}}  | vakantiebijslag.opbouwmaandenOnderBeslag",
        "{@ONE,'beslagvrijeVoetPercentage':95}                     | beslagvrijeVoetPercentage",
        "{@ONE,'opbouwVakantiebijslag':50}                         | opbouwVakantiebijslag",
        "{'loonperiode':'MAAND','nettoLoon':1,'beslagvrijeVoetPercentage':100.01,'beslagen':[{'soort':'CJIB','vordering':1}]} | beslagvrijeVoetPercentage",
        "{'loonperiode':'MAAND','nettoLoon':1,'beslagvrijeVoetPercentage':'95','beslagen':[{'soort':'CJIB','vordering':1}]} | beslagvrijeVoetPercentage",
    })
    void names_the_field_that_is_wrong(String body, String fields) throws Exception {
        refused(body.replace("@PAY", PAY).replace("@ONE", ONE))
                .andExpect(jsonPath("$.fouten[*].veld", containsInAnyOrder(fields.split(","))));
    }

    @Test
    void twenty_garnishments_are_the_most() throws Exception {
        String twenty = "{'soort':'GEWOON','vordering':1}" + ",{'soort':'GEWOON','vordering':1}".repeat(19);

        ask("{" + PAY + "'beslagen':[" + twenty + "]}").andExpect(status().isOk())
                .andExpect(jsonPath("$.afdrachten.length()").value(1)).andExpect(jsonPath("$.afdrachten[0].bedrag").value(20.00));
        refused("{" + PAY + "'beslagen':[" + twenty + ",{}]}").andExpect(jsonPath("$.fouten[0].veld").value("beslagen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{'nettoLoon':1,'nettoLoon':2}", "{'beslagen':[{'soort':'CAK','soort':'CJIB'}]}",
        "{'nettoLoon':NaN}", "{'nettoLoon':01}"})
    void what_is_no_json_object_is_refused(String body) throws Exception {
        refused(body);
    }

    @Test
    void other_methods_types_and_too_much_are_refused() throws Exception {
        client.perform(request(HttpMethod.GET, ADDRESS)).andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("POST")));
        client.perform(post(ADDRESS).contentType("text/plain").content("{}")).andExpect(status().isUnsupportedMediaType());
        client.perform(post(ADDRESS).contentType("application/json").content(" ".repeat(100_000)))
                .andExpect(status().isContentTooLarge()).andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void every_website_may_ask() throws Exception {
        client.perform(options(ADDRESS).header("Origin", "https://elders.example")
                        .header("Access-Control-Request-Method", "POST").header("Access-Control-Request-Headers", "Content-Type"))
                .andExpect(status().isOk()).andExpect(header().string("Access-Control-Allow-Origin", "*"));
    }

    @Test
    void the_1201st_question_in_a_minute_from_one_address_has_to_wait() throws Exception {
        for (int i = 0; i < 1200; i++) {
            // Only counted, so that the test does not take a minute itself.
            counter.getFilter().doFilter(elsewhere(new MockHttpServletRequest()), new MockHttpServletResponse(), (a, b) -> {});
        }

        client.perform(post(ADDRESS).contentType("application/json").content("{}").with(GarnishmentCalculationApiTest::elsewhere))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().exists("Retry-After"));
        ask("{" + ONE + "}").andExpect(status().isOk());
        assertThat(counter.getUrlPatterns()).as("the page counts too").contains("/loonbeslag-berekenen");
    }

    private static MockHttpServletRequest elsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("198.51.100.8");
        return request;
    }

    private ResultActions refused(String body) throws Exception {
        return ask(body).andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private ResultActions ask(String body) throws Exception {
        return client.perform(post(ADDRESS).contentType("application/json").content(body.replace('\'', '"')));
    }
}
