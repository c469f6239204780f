package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.UsesH2;
import nl.werkbrug.wagesubsidy.objection.ObjectionTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What employer and loket see of objections and recoveries. */
@UsesH2
class ObjectionPagesTest extends ObjectionBench {

    @Autowired
    ObjectionTable objections;

    private MockMvc browser;

    @BeforeEach
    void somebody_opens_a_browser(@Autowired WebApplicationContext application) {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    @Test
    void each_sees_the_buttons_that_are_his() throws Exception {
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.hr()))
                .contains("Bezwaar en terugvordering", "maandag 2 februari 2026", "/werk/bezwaar/" + grant.id())
                .doesNotContain("/werk/bezwaar-per-brief/", "Terugvordering beginnen");
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.worker()))
                .contains("/werk/bezwaar-per-brief/" + grant.id(), "Terugvordering beginnen")
                .doesNotContain("/werk/bezwaar/" + grant.id());
        assertThat(page("/werk/bezwaar/" + grant.id(), people.hr())).contains("Waarom bent u het niet eens met het besluit?");
    }

    @Test
    void the_tasks_show_what_they_are_about() throws Exception {
        desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "De uren kloppen niet."));
        desk.send("terugvordering", subsidy.id(), people.worker(), Map.of("because", "Minder uren."));
        String assess = page("/werk/taak/" + desk.task(subsidy, "objection-assess", people.worker()).id(), people.worker());
        String draft = page("/werk/taak/" + desk.task(subsidy, "recovery-draft", people.worker()).id(), people.worker());
        desk.does(subsidy, "recovery-draft", people.worker(), Map.of(
                "recover", "yes", "cause", "HOURS", "explanation", "Zij werkte 20 uur.", "first.from", LocalDate.of(2025, 12, 1),
                "first.until", LocalDate.of(2025, 12, 1), "first.paid", Money.euros("1122.10"), "first.due", Money.euros("900.00"),
                "second.there", "no", "plan", "ONCE"));

        assertThat(assess).contains("De uren kloppen niet.", "op tijd", "Geeft een commissie advies?");
        assertThat(draft).contains("Minder uren.", "Vordert u terug?");
        assertThat(page("/werk/taak/" + desk.task(subsidy, "recovery-view", people.hr()).id(), people.hr()))
                .contains("€ 222,10", "Bent u het ermee eens?");
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.hr()))
                .contains("maandag 16 maart 2026", "Bezwaar intrekken", "mening gevraagd", "onze lezing (schatting)");
    }

    private String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
    }
}
