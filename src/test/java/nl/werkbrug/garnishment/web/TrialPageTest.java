package nl.werkbrug.garnishment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
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
class TrialPageTest {

    private static final Map<String, String> EXAMPLE_01 = Map.of(
            "loonperiode", "MAAND", "nettoLoon", "1.900", "onbelasteVergoedingen", "€ 100,00", "opbouwmaanden", "12",
            "beslagvrijeVoet", "1000,00", "soort-1", "GEWOON", "bedrag-1", "3000");

    @Autowired
    private MockMvc browser;

    @Test
    void the_empty_page_asks_and_complains_of_nothing_and_starts_no_session() throws Exception {
        Document page = read(get("/loonbeslag-berekenen?nettoLoon=1"));

        assertThat(page.title()).isEqualTo("Loonbeslag berekenen - Werkbrug");
        assertThat(page.select(".wb-errors, .wb-answer")).isEmpty();
        assertThat(page.select("form[action=/loonbeslag-berekenen]").attr("method")).isEqualTo("post");
        assertThat(page.select("input[name=_csrf]")).isEmpty();
        assertThat(page.select("#nettoLoon").attr("value")).isEmpty();
        assertThat(page.select("footer a[href=/loonbeslag-berekenen]")).hasSize(1);
    }

    @Test
    void in_english_every_text_and_every_choice_is_there() throws Exception {
        Document page = read(get("/loonbeslag-berekenen").cookie(new Cookie("taal", "en")));

        assertThat(page.title()).isEqualTo("Calculate a wage garnishment - Werkbrug");
        assertThat(page.select("#loonperiode option").eachText()).containsExactly("Per month", "Per four weeks", "Per week");
        assertThat(page.html()).doesNotContain("??");
    }

    @Test
    void example_01_stands_in_bars_in_a_table_and_in_steps() throws Exception {
        Document page = send(EXAMPLE_01);

        assertThat(page.select("#uitkomst").text()).isEqualTo("De werknemer krijgt € 1.100,00");
        assertThat(page.select(".wb-bars li").eachText()).containsExactly("Werknemer € 1.100,00", "Deurwaarder € 900,00");
        assertThat(page.select(".wb-bars rect[fill]").eachAttr("width")).containsExactly("55.0%", "45.0%");
        assertThat(page.select(".wb-bars rect[fill]").eachAttr("fill"))
                .containsExactly("url(#vulling-wage)", "url(#vulling-taken)")
                .allSatisfy(fill -> assertThat(page.select(fill.substring(4, fill.length() - 1))).hasSize(1));
        assertThat(page.select(".wb-table tbody tr").eachText()).containsExactly(
                "Werknemer € 1.100,00 55,0 % niet van toepassing", "Deurwaarder € 900,00 45,0 % € 2.100,00",
                "Samen al het loon € 2.000,00 100 %");
        assertThat(page.select(".wb-answer__steps li")).hasSizeGreaterThan(5).first().extracting(step -> step.text()).asString()
                .isEqualTo("Netto loon per maand, met vergoedingen: € 2.000,00 Bron: artikel 475a lid 2 Rv");
        assertThat(page.select(".wb-answer").text()).contains("De deurwaarder stelt de beslagvrije voet vast");
        assertThat(page.select("#nettoLoon").attr("value")).isEqualTo("1.900");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void several_garnishments_are_one_payee_with_a_guess_and_a_warning() throws Exception {
        Document page = send(with(EXAMPLE_01, "bedrag-1", "800", "soort-3", "CJIB", "bedrag-3", "300", "soort-4", "GEWOON",
                "bedrag-4", "300", "soort-5", "CAK", "bedrag-5", "160", "verrekening", "50"));

        assertThat(page.select(".wb-bars li").eachText()).containsExactly(
                "Werknemer € 940,00", "Coördinerend deurwaarder (nog niet betalen) € 707,14",
                "CJIB (nog niet betalen) € 192,86", "CAK € 160,00");
        assertThat(page.select(".utrecht-alert--warning").text()).contains("Houd € 900,00 in, maar betaal het nog niet uit");
        assertThat(page.select("caption").eachText()).contains("Schatting per gewoon beslag");
        assertThat(page.select(".wb-table tbody th").eachText()).contains("Beslag 1", "Beslag 4");
        assertThat(page.select("details[open] #soort-4")).hasSize(1);
    }

    @Test
    void alimony_a_tenth_and_a_percentage_can_be_asked() throws Exception {
        Document page = send(with(EXAMPLE_01, "beslagvrijeVoet", "", "percentage", "95", "opbouw", "53", "soort-1", "ALIMENTATIE",
                "bedrag-1", "100", "termijn-1", "20", "voorrang-1", "EERST", "soort-2", "LOONVORDERING", "bedrag-2", "200",
                "tiende-2", "ja", "verrekening", "10"));

        assertThat(page.select(".wb-errors")).isEmpty();
        assertThat(page.select(".wb-bars li").eachText()).anyMatch(text -> text.startsWith("Alimentatie €"))
                .anyMatch(text -> text.startsWith("Ontvanger (loonvordering) € 200,00"));
        assertThat(page.select("#tiende-2").hasAttr("checked")).isTrue();
        assertThat(page.select("#voorrang-1 option[selected]").attr("value")).isEqualTo("EERST");
    }

    @Test
    void all_mistakes_stand_together_lead_to_their_fields_and_keep_what_was_typed() throws Exception {
        Document page = send(Map.ofEntries(Map.entry("loonperiode", "EEUW"), Map.entry("nettoLoon", "veel"),
                Map.entry("opbouwmaanden", "13"), Map.entry("opbouw", "5"), Map.entry("bedrag-1", "-3"),
                Map.entry("soort-2", "GEWOON"), Map.entry("bedrag-2", "1"), Map.entry("termijn-2", "1"), Map.entry("tiende-2", "ja"),
                Map.entry("soort-4", "CAK"), Map.entry("voorrang-4", "EERST"), Map.entry("verrekening", "1,005")));

        List<String> links = page.select(".wb-errors__list a").eachAttr("href");
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(links).containsExactly("#loonperiode", "#nettoLoon", "#opbouwmaanden", "#beslagvrijeVoet", "#opbouw",
                "#soort-1", "#bedrag-1", "#termijn-2", "#tiende-2", "#bedrag-4", "#voorrang-4", "#verrekening");
        assertThat(page.select(".wb-errors__list a").eachText()).doesNotHaveDuplicates();
        links.forEach(link -> assertThat(page.select(link)).as(link).hasSize(1)
                .allSatisfy(field -> assertThat(field.attr("aria-invalid")).isEqualTo("true")));
        assertThat(page.select("#nettoLoon").attr("value")).isEqualTo("veel");
        assertThat(page.select("#tiende-2").hasAttr("checked")).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "nettoLoon,       '',           'Netto loon: vul het netto loon in'",
        "nettoLoon,       '1,234.56',   op twee manieren lezen",
        "nettoLoon,       -5,           een bedrag van € 0 of hoger",
        "nettoLoon,       10000000.01,  'vul een bedrag in van 0 tot en met'",
        "opbouwmaanden,   '7,5',        heel getal",
        "beslagvrijeVoet, '',           'Vul de beslagvrije voet per maand in'",
        "percentage,      95,           Niet allebei",
        "bedrag-1,        '',           'Beslag 1: vul in hoeveel er nog betaald moet worden'",
        "soort-1,         '',           'Beslag 1: kies wat voor beslag het is'",
    })
    void one_mistake_is_named(String field, String typed, String message) throws Exception {
        assertThat(send(with(EXAMPLE_01, field, typed)).select(".wb-errors__list").text()).containsIgnoringCase(message);
    }

    @Test
    void without_any_garnishment_it_asks_for_one() throws Exception {
        assertThat(send(with(EXAMPLE_01, "soort-1", "", "bedrag-1", "")).select(".wb-errors__list a").eachAttr("href"))
                .containsExactly("#soort-1");
    }

    @Test
    void hostile_text_is_shown_as_text_and_long_text_is_cut() throws Exception {
        Document page = send(Map.of("nettoLoon", "\"><script>alert(1)</script>", "bedrag-1", "9".repeat(3000)));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#nettoLoon").attr("value")).startsWith("\"><script>");
        assertThat(page.select("#bedrag-1").attr("value")).hasSize(100);
    }

    private static Map<String, String> with(Map<String, String> question, String... changes) {
        Map<String, String> changed = new HashMap<>(question);
        for (int at = 0; at < changes.length; at += 2) {
            changed.put(changes[at], changes[at + 1]);
        }
        return changed;
    }

    private Document send(Map<String, String> question) throws Exception {
        var request = post("/loonbeslag-berekenen");
        question.forEach(request::param);
        return read(request);
    }

    private Document read(RequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        return Jsoup.parse(answer.getContentAsString());
    }
}
