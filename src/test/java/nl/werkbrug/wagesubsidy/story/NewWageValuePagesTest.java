package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.testing.Story;
import nl.werkbrug.testing.UsesH2;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a caseworker reads and fills in about another wage value, without script. */
@UsesH2
@Story
class NewWageValuePagesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 12);

    @Autowired
    SubsidyBench subsidies;

    @Autowired
    MeasurementTable measurements;

    @Autowired
    WebApplicationContext application;

    private WageSubsidy it;
    private MockMvc browser;

    @BeforeEach
    void a_subsidy() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        subsidies.begin();
        subsidies.reach(JUNE);
        it = subsidies.granted("1000.00");
    }

    @Test
    void the_loket_has_other_tasks_measured_and_the_page_then_shows_the_new_wage_value() throws Exception {
        reports("TASKS", Map.of("told", "Zij werkt nu aan de kassa."));
        String assess = task("assess-wage-subsidy-change");
        String offered = page(assess).text();
        fillIn(assess, Map.of("outcome", "MEASURE"));
        String check = page(assess + "/controle").text();
        send(assess);
        String dossier = page("/dossiers/" + it.dossierId()).text();
        subsidies.measures(it);

        assertThat(offered).contains("Eerst wordt de loonwaarde opnieuw gemeten");
        assertThat(check).contains("wordt opnieuw gemeten", "artikel 10d lid 6 Participatiewet", "blijft het bedrag zoals het is");
        assertThat(dossier).contains("De loonwaarde wordt opnieuw gemeten.");
        assertThat(page(task("assess-wage-subsidy-change")).text()).contains("Nieuwe loonwaarde 63 procent", "De loonwaarde is nu 63 procent.")
                .doesNotContain("Eerst wordt de loonwaarde opnieuw gemeten");
    }

    @Test
    void other_hours_are_not_measured() throws Exception {
        reports("HOURS", Map.of("employment.hoursPerWeek", new java.math.BigDecimal("18")));
        String assess = task("assess-wage-subsidy-change");

        assertThat(page(assess).text()).contains("De subsidie eindigt").doesNotContain("opnieuw gemeten");
        assertThat(answer(MockMvcRequestBuilders.post(assess).param("_version", "0").param("outcome", "MEASURE")).getRedirectedUrl()).isNull();
    }

    @Test
    void the_decision_on_an_objection_asks_what_changes_and_on_what_it_rests() throws Exception {
        subsidies.send("bezwaar", subsidies.latest(it, Kind.GRANT).id(), subsidies.clerk, Map.of("grounds", "De loonwaarde klopt niet."));
        subsidies.does(it, "objection-assess", subsidies.caseworker, Map.of("grounds", "COMPLETE", "committee", "no"));
        subsidies.does(it, "objection-hear", subsidies.caseworker, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        String decide = task("objection-decide");
        Map<String, String> founded = Map.of("outcome", "FOUNDED", "reasoning", "Het rapport bevatte een rekenfout.", "changes", "WAGE_VALUE",
                "countsFrom-day", "1", "countsFrom-month", "4", "countsFrom-year", "2026");
        Document asked = fill(decide, founded);
        Map<String, String> complete = new HashMap<>(founded);
        complete.putAll(Map.of("wageValue", "40", "restsOn", "Het rapport van 2 april 2026."));
        fillIn(decide, complete);

        assertThat(page(decide).text()).contains("De loonwaarde in het besluit is 50 procent");
        assertThat(asked.text()).contains("Hoeveel procent is de loonwaarde?", "Waar rust die loonwaarde op?")
                .doesNotContain("Wat komt er in de plaats van het besluit?");
        assertThat(page(decide + "/controle").text()).contains("De loonwaarde: er komt een ander percentage", "Het rapport van 2 april 2026.");
    }

    @Test
    void a_visit_is_moved_on_its_own_page() throws Exception {
        reports("TASKS", Map.of("told", "Zij werkt nu aan de kassa."));
        subsidies.does(it, "assess-wage-subsidy-change", subsidies.caseworker, Map.of("outcome", "MEASURE"));
        subsidies.does(it, "plan-measurement", subsidies.caseworker, MeasuredAnswers.visit(JUNE));
        String move = "/werk/bezoek-verzetten/" + measurements.newest(it.id()).orElseThrow().id();

        MockHttpServletResponse moved = answer(MockMvcRequestBuilders.post(move).param("_version", "0")
                .param("_token", UUID.randomUUID().toString()).param("what", "MOVE").param("visit.on-day", "19")
                .param("visit.on-month", "6").param("visit.on-year", "2026").param("visit.time", "09:00").param("visit.place", "Kade 12")
                .param("visit.with", "B. Oven").param("because", "Druk."));

        assertThat(moved.getRedirectedUrl()).as(moved.getContentAsString()).isEqualTo("/dossiers/" + it.dossierId());
        assertThat(page("/dossiers/" + it.dossierId()).text()).contains("vrijdag 19 juni 2026 om 09:00 uur", "Bezoek verzetten");
    }

    private void reports(String kind, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.putAll(Map.of("kind", kind, "effectiveOn", JUNE, "choice", "CHANGE"));
        subsidies.reports(it, answers);
    }

    private String task(String form) {
        return "/werk/taak/" + subsidies.taskOf(it, form, subsidies.caseworker);
    }

    private void fillIn(String address, Map<String, String> answers) throws Exception {
        assertThat(fill(address, answers).select("#form-errors").text()).isEmpty();
    }

    /** The page that comes back; an empty one when the answers are to be checked. */
    private Document fill(String address, Map<String, String> answers) throws Exception {
        MockHttpServletRequestBuilder typed = MockMvcRequestBuilders.post(address).param("_version", version(address));
        answers.forEach(typed::param);
        return Jsoup.parse(answer(typed).getContentAsString());
    }

    private String version(String address) throws Exception {
        return page(address).select("[name=_version]").val();
    }

    private void send(String address) throws Exception {
        Document check = page(address + "/controle");
        answer(MockMvcRequestBuilders.post(address).param("_action", "send").param("_version", check.select("[name=_version]").val())
                .param("_shown", check.select("[name=_shown]").val()).param("_token", UUID.randomUUID().toString()));
        subsidies.reach(JUNE);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(MockMvcRequestBuilders.get(address)).getContentAsString().replace('\u00a0', ' '));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        Viewer viewer = subsidies.caseworker;
        return browser.perform(request.with(csrf()).with(SignIn.as(viewer))).andReturn().getResponse();
    }
}
