package nl.werkbrug.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.WithApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@WithApplication
class SchemePageTest {

    private static final Map<String, String> HIRE = Map.of(
            "startsOn", "1-12-2026", "hoursPerWeek", "28", "permanent", "ja", "jobKind", "ORDINARY", "ageAtStart", "34",
            "benefit", "BIJSTAND", "registered", "ja", "wageSubsidyGroup", "YES");

    @Autowired
    private MockMvc browser;

    @Test
    void the_empty_page_asks_the_first_questions_and_starts_no_session() throws Exception {
        Document page = read(get("/welke-regelingen?startsOn=1-1-2026"));

        assertThat(page.select(".wb-errors, .wb-answer, #vragen")).isEmpty();
        assertThat(page.select("#startsOn").attr("value")).isEmpty();
        assertThat(page.select("input[name=_csrf]")).isEmpty();
        assertThat(page.select("footer a[href=/welke-regelingen]")).hasSize(1);
    }

    @Test
    void what_was_told_gives_schemes_that_fit_with_their_reason_and_desk() throws Exception {
        Document page = send(HIRE);

        assertThat(page.select(".wb-scheme h4").eachText())
                .contains("Loonkostensubsidie na meting", "Loonkostenvoordeel doelgroep banenafspraak", "No-riskpolis");
        assertThat(page.select(".wb-scheme").first().text())
                .contains("De werknemer zit in de doelgroep loonkostensubsidie", "10d lid 1 Participatiewet", "bij gemeente");
        assertThat(page.select("#hoursPerWeek").attr("value")).isEqualTo("28");
    }

    @Test
    void only_questions_that_still_matter_are_asked_next() throws Exception {
        Document first = send(HIRE);
        Document next = send(with("wageValueMeasured", "ja"));

        assertThat(first.select("#vragen [name=wageValueMeasured]")).isNotEmpty();
        assertThat(next.select("#vragen [name=wageValueMeasured]")).isEmpty();
        assertThat(next.select("[name=wageValueMeasured][value=ja]").hasAttr("checked")).isTrue();
        assertThat(next.select("details").text()).contains("Dan telt de meting en niet de vaste 50 procent");
    }

    @Test
    void mistakes_are_named_and_nothing_that_was_typed_is_lost() throws Exception {
        Document page = send(with("startsOn", "31-2-2026", "hoursPerWeek", "900", "ageAtStart", "oud"));

        assertThat(page.select(".wb-errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#startsOn", "#hoursPerWeek", "#ageAtStart");
        assertThat(page.select("#startsOn").attr("value")).isEqualTo("31-2-2026");
        assertThat(page.select(".wb-answer")).isEmpty();
    }

    @Test
    void what_is_no_choice_counts_as_not_told() throws Exception {
        Document page = send(with("benefit", "<script>", "registered", "misschien"));

        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select(".wb-answer tbody").text()).contains("of de werknemer in het doelgroepregister staat");
    }

    private static Map<String, String> with(String... pairs) {
        Map<String, String> typed = new HashMap<>(HIRE);
        for (int at = 0; at < pairs.length; at += 2) {
            typed.put(pairs[at], pairs[at + 1]);
        }
        return typed;
    }

    private Document send(Map<String, String> typed) throws Exception {
        var request = post("/welke-regelingen");
        typed.forEach(request::param);
        return read(request);
    }

    private Document read(RequestBuilder request) throws Exception {
        var response = browser.perform(request).andReturn();
        assertThat(response.getResponse().getStatus()).isEqualTo(200);
        assertThat(response.getRequest().getSession(false)).isNull();
        return Jsoup.parse(response.getResponse().getContentAsString());
    }
}
