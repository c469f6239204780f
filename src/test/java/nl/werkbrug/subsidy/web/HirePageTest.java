package nl.werkbrug.subsidy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.WithApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@WithApplication
class HirePageTest {

    private static final Map<String, String> PLAN = Map.of(
            "dag", "1", "maand", "3", "jaar", "2026", "uren", "32", "voltijdUren", "36", "meting", "nee", "loonwaarde", "60 %",
            "lkv", "BANENAFSPRAAK", "verloondeUren", "1.664");

    @Autowired
    private MockMvc browser;

    @Test
    void the_empty_page_asks_and_complains_of_nothing_and_starts_no_session() throws Exception {
        Document page = read(get("/wat-levert-het-op?uren=1"));

        assertThat(page.title()).isEqualTo("Wat levert het op? - Werkbrug");
        assertThat(page.select(".wb-errors, .wb-answer")).isEmpty();
        assertThat(page.select("form[action=/wat-levert-het-op]").attr("method")).isEqualTo("post");
        assertThat(page.select("input[name=_csrf]")).isEmpty();
        assertThat(page.select("#uren").attr("value")).isEmpty();
        assertThat(page.select("footer a[href=/wat-levert-het-op]")).hasSize(1);
        assertThat(read(get("/inloggen")).select("main a[href=/wat-levert-het-op]")).hasSize(1);
    }

    @Test
    void a_plan_is_answered_with_totals_a_chart_and_the_same_numbers_in_tables() throws Exception {
        Document page = send(PLAN);

        assertThat(page.select("#uitkomst").text()).isEqualTo("In de eerste twee jaar ongeveer € 31.394,45");
        assertThat(page.select(".wb-answer p").eachText())
                .contains("Loonkostensubsidie met werkgeverslasten: € 28.029,32. Loonkostenvoordeel: € 3.365,13.");
        assertThat(page.select(".wb-columns-chart__bars rect")).hasSize(24);
        assertThat(page.select(".wb-columns-chart__bars rect").eachAttr("fill")).startsWith("url(#vulling-flat)")
                .contains("url(#vulling-measured)").endsWith("url(#vulling-older)")
                .allSatisfy(fill -> assertThat(page.select(fill.substring(4, fill.length() - 1))).hasSize(1));
        assertThat(page.select(".wb-columns-chart text").eachText())
                .containsExactly("€ 1.500", "€ 750", "€ 0", "mrt ’26", "jan ’27", "feb ’28");
        assertThat(page.select(".wb-table tbody tr").eachText()).contains(
                "01-03-2026 tot 01-09-2026 Vast percentage, nog niet gemeten 01-03-2026 € 1.101,31 € 1.360,12",
                "01-09-2026 tot 01-01-2027 Loonwaarde 01-03-2026 € 881,05 € 1.088,10",
                "01-01-2027 tot 01-01-2028 Loonwaarde laatste bekende tarief (schatting) € 897,41 € 1.108,30",
                "maart 2026 Vast percentage, nog niet gemeten € 1.360,12",
                "februari 2028 Loonwaarde, schatting met het laatste bekende tarief € 1.108,30");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void the_benefit_has_its_amount_and_the_days_of_decision_and_payment() throws Exception {
        Document page = send(PLAN);

        assertThat(page.select(".wb-bars li").eachText())
                .containsExactly("2026 € 1.408,97", "2027 (schatting) € 1.680,64", "2028 (schatting) € 275,52");
        assertThat(page.select(".wb-table tbody tr").eachText()).anyMatch(row ->
                row.startsWith("2026 1395,02 € 1.408,97 31-07-2027") && row.endsWith("-09-2027"));
    }

    @Test
    void says_what_is_an_estimate_and_where_it_comes_from() throws Exception {
        Document page = send(PLAN);

        assertThat(page.select(".wb-answer").text()).contains("Dit is een schatting.", "laatste bekende tarief",
                "De gemeente en de Belastingdienst beslissen");
        assertThat(page.select(".wb-answer__steps li").eachText())
                .contains("Het minimumloon per maand bij 36 uur per week: € 2.294,40 Bron: grootheddeaccountants.nl; smitwolf.nl")
                .anyMatch(step -> step.startsWith("Plus 23,5 % voor werkgeverslasten (aangenomen): € 258,81"));
        assertThat(page.select(".wb-source").eachText()).contains("artikel 10d lid 4 Participatiewet");
    }

    @Test
    void only_a_wage_is_compared_and_no_benefit_is_shown_when_none_was_asked() throws Exception {
        Document page = send(with(PLAN, "lkv", "", "verloondeUren", "", "brutoloon", "2.100,00"));

        assertThat(page.select(".wb-answer").text()).contains("Vanaf 1 maart 2026: € 1.166,69 per maand.")
                .doesNotContain("Loonkostenvoordeel per jaar");
        assertThat(page.select(".wb-bars li")).isEmpty();
    }

    @Test
    void without_an_expected_wage_value_it_says_so_and_without_any_amount_it_draws_nothing() throws Exception {
        Document open = send(with(PLAN, "loonwaarde", ""));
        Document nothing = send(with(PLAN, "loonwaarde", "100", "meting", "ja"));

        assertThat(open.select(".wb-answer").text()).contains("die maanden staan op nul");
        assertThat(open.select(".wb-columns-chart__bars rect")).hasSize(6);
        assertThat(nothing.select(".wb-columns-chart")).isEmpty();
        assertThat(nothing.select("#meting-ja").hasAttr("checked")).isTrue();
    }

    @Test
    void all_mistakes_stand_together_lead_to_their_fields_and_keep_what_was_typed() throws Exception {
        Document page = send(Map.of("dag", "31", "maand", "2", "jaar", "2026", "leeftijd", "12", "uren", "veel",
                "brutoloon", "-1", "meting", "ja", "loonwaarde", "", "lkv", "OUDERE", "verloondeUren", "9000"));

        List<String> links = page.select(".wb-errors__list a").eachAttr("href");
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(links).containsExactly(
                "#dag", "#leeftijd", "#uren", "#voltijdUren", "#brutoloon", "#loonwaarde", "#lkv", "#verloondeUren");
        assertThat(page.select(".wb-errors__list a").eachText()).doesNotHaveDuplicates();
        links.forEach(link -> assertThat(page.select(link)).as(link).hasSize(1)
                .allSatisfy(field -> assertThat(field.attr("aria-invalid")).isEqualTo("true")));
        assertThat(page.select("#uren").attr("value")).isEqualTo("veel");
        assertThat(page.select("#maand").attr("value")).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "jaar,          2031,       'Eerste werkdag: kies een eerste werkdag van 2024'",
        "jaar,          twintig,    'Eerste werkdag: vul een datum in die bestaat'",
        "uren,          '32,555',   'hoogstens 2 cijfers'",
        "uren,          61,         'Uren per week: vul het aantal uren per week in'",
        "loonwaarde,    '60,5',     heel getal",
        "loonwaarde,    101,        'Loonwaarde: vul de loonwaarde in als heel percentage'",
        "verloondeUren, '',         'Verloonde uren: vul het aantal verloonde uren per jaar in'",
    })
    void one_mistake_is_named(String field, String typed, String message) throws Exception {
        assertThat(send(with(PLAN, field, typed)).select(".wb-errors__list").text()).containsIgnoringCase(message);
    }

    @Test
    void hostile_text_is_shown_as_text_and_long_text_is_cut() throws Exception {
        Document page = send(Map.of("uren", "\"><script>alert(1)</script>", "verloondeUren", "9".repeat(3000)));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#uren").attr("value")).startsWith("\"><script>");
        assertThat(page.select("#verloondeUren").attr("value")).hasSize(100);
    }

    private static Map<String, String> with(Map<String, String> plan, String... changes) {
        Map<String, String> changed = new HashMap<>(plan);
        for (int at = 0; at < changes.length; at += 2) {
            changed.put(changes[at], changes[at + 1]);
        }
        return changed;
    }

    private Document send(Map<String, String> plan) throws Exception {
        var request = post("/wat-levert-het-op");
        plan.forEach(request::param);
        return read(request);
    }

    private Document read(RequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
