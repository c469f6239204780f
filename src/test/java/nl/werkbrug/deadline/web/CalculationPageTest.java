package nl.werkbrug.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import nl.werkbrug.WithApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithApplication
class CalculationPageTest {

    @Autowired
    private MockMvc browser;

    @Test
    void the_empty_page_asks_and_complains_of_nothing() throws Exception {
        Document page = open(Map.of());

        assertThat(page.title()).isEqualTo("Termijn berekenen - Werkbrug");
        assertThat(page.select(".wb-errors, .wb-answer")).isEmpty();
        assertThat(page.select("form[action=/termijn-berekenen]").attr("method")).isEqualTo("get");
        assertThat(page.select("#termijn option")).hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"10-4-2026", "10/04/2026", "10 april 2026", "10 APRIL 2026", "2026-04-10", " 10.4.2026 "})
    void an_own_length_is_computed_and_explained_whatever_the_notation(String start) throws Exception {
        Document page = open(Map.of("startdatum", start, "lengte", "5", "eenheid", "weken", "doorschuiven", "ja",
                "termijn", "", "van-1", "", "tot-1", ""));

        assertThat(page.select("#uitkomst").text()).isEqualTo("De laatste dag is maandag 18 mei 2026");
        assertThat(page.select(".wb-answer__steps li")).hasSize(3).last().extracting(step -> step.text()).asString()
                .contains("gelijkgesteld met een feestdag").contains("Bron: artikel 1 lid 1 Algemene termijnenwet");
        assertThat(page.select("#startdatum").attr("value")).isEqualTo(start.strip());
        assertThat(page.select("#eenheid option[selected]").attr("value")).isEqualTo("weken");
    }

    @Test
    void a_term_of_the_list_says_what_must_be_done_and_what_silence_means() throws Exception {
        Document page = open(Map.of("startdatum", "22-12-2025", "termijn", "AWB_6_7", "doorschuiven", "ja"));

        assertThat(page.select(".wb-answer").text()).contains("maandag 2 februari 2026", "maakt u bezwaar",
                "Zonder bezwaar op tijd");
        assertThat(page.select("#termijn option[selected]").attr("value")).isEqualTo("AWB_6_7");
        assertThat(page.select(".wb-answer__steps").text()).contains("artikel 6:9 lid 2 Awb");
    }

    @Test
    void the_list_and_the_date_say_from_which_day_a_decision_on_an_objection_counts() throws Exception {
        Document page = open(Map.of());

        assertThat(page.select("#termijn option[value=AWB_7_10]").text())
                .isEqualTo("Beslissen op een bezwaar (6 weken, telt vanaf de laatste dag om bezwaar te maken)");
        assertThat(page.select("form").text()).contains("de laatste dag om bezwaar te maken, niet de dag van het besluit");
    }

    @Test
    void a_term_with_a_first_day_says_so() throws Exception {
        Document page = open(Map.of("startdatum", "1-6-2026", "termijn", "WG_DECLARATION_EARLIEST"));

        assertThat(page.select("#uitkomst").text()).isEqualTo("De eerste dag na de termijn is dinsdag 16 juni 2026");
    }

    @Test
    void suspensions_in_any_row_count() throws Exception {
        Document page = open(Map.of("startdatum", "10-4-2026", "lengte", "5", "eenheid", "weken",
                "van-2", "15-4-2026", "tot-2", "20-4-2026", "van-5", "1-5-2026", "tot-5", "2-5-2026"));

        assertThat(page.select("#uitkomst").text()).contains("donderdag 21 mei 2026");
        assertThat(page.select("details").hasAttr("open")).isTrue();
    }

    @Test
    void a_last_day_that_stays_stays() throws Exception {
        Document page = open(Map.of("startdatum", "10-4-2026", "lengte", "5", "eenheid", "weken", "doorschuiven", "nee"));

        assertThat(page.select("#uitkomst").text()).contains("vrijdag 15 mei 2026");
        assertThat(page.select("#doorschuiven-nee").hasAttr("checked")).isTrue();
    }

    @Test
    void all_mistakes_stand_together_lead_to_their_fields_and_keep_what_was_typed() throws Exception {
        Document page = open(Map.of("startdatum", "31-2-2026", "termijn", "AWB_6_7", "lengte", "zes", "eenheid", "weken",
                "van-3", "15-4-2026", "tot-3", "10-4-2026", "van-4", "gisteren"));

        List<String> links = page.select(".wb-errors__list a").eachAttr("href");
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(links).containsExactly("#startdatum", "#termijn", "#lengte", "#tot-3", "#van-4", "#tot-4");
        assertThat(page.select(".wb-errors__list a").eachText()).doesNotHaveDuplicates()
                .anySatisfy(text -> assertThat(text).startsWith("Opschorting 4: vul een datum in die bestaat"));
        links.forEach(link -> assertThat(page.select(link)).as(link).hasSize(1)
                .allSatisfy(field -> assertThat(field.attr("aria-invalid")).isEqualTo("true")));
        assertThat(page.select("#lengte").attr("value")).isEqualTo("zes");
        assertThat(page.select("#van-4").attr("value")).isEqualTo("gisteren");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "startdatum, '',            begindatum",
        "startdatum, 1-1-1800,      1900",
        "startdatum, 1-12-2028,     2029",
        "termijn,    ONZIN,         kennen wij niet",
        "lengte,     0,             heel getal",
        "lengte,     999999999999,  heel getal",
        "eenheid,    eeuwen,        eenheid",
    })
    void one_mistake_is_named(String field, String typed, String message) throws Exception {
        Map<String, String> question = new java.util.HashMap<>(
                field.equals("termijn") ? Map.of("startdatum", "1-4-2026")
                        : Map.of("startdatum", "1-4-2026", "lengte", "6", "eenheid", "weken"));
        question.put(field, typed);

        assertThat(open(question).select(".wb-errors__list").text()).contains(message);
    }

    @Test
    void hostile_text_is_shown_as_text_and_long_text_is_cut() throws Exception {
        Document page = open(Map.of("startdatum", "\"><script>alert(1)</script>", "lengte", "9".repeat(3000)));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#startdatum").attr("value")).startsWith("\"><script>");
        assertThat(page.select("#lengte").attr("value")).hasSize(100);
    }

    private Document open(Map<String, String> question) throws Exception {
        var request = get("/termijn-berekenen");
        question.forEach(request::queryParam);
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
