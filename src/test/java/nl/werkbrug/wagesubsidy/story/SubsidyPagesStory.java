package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What employer, caseworker and team lead read on the way to a decision. */
@Story
abstract class SubsidyPagesStory {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Autowired
    SubsidyDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    Setups setups;

    @Autowired
    WebApplicationContext application;

    private SubsidyDesk.Cast cast;

    @BeforeEach
    void an_employer_and_a_municipality() {
        bench.clear();
        desk.reach(START);
        cast = desk.cast();
        setups.add(new Setup(cast.municipality(), START, Setup.LEGAL.attachments(), 1, false, Setup.CountsFrom.APPLICATION_DATE, 15,
                21, "Bel ons gerust.", false, false, true, "beleidsregels 2026", cast.lead().userId()), cast.lead());
    }

    @Test
    void the_caseworker_sees_what_is_there_and_where_the_municipality_differs_from_the_law() throws Exception {
        desk.applies(cast, START);

        assertThat(task("check-application", cast.caseworker()))
                .contains("Ondertekend arbeidscontract", "ontbreekt", "Hier wijkt de gemeente af van de wet", "binnen 1 maanden");
    }

    @Test
    void the_employer_reads_where_it_stands_and_what_is_asked() throws Exception {
        WageSubsidy it = desk.applies(cast, START);
        String dossier = page("/dossiers/" + cast.dossier(), cast.hr());
        desk.does(cast, "check-application", cast.caseworker(), Map.of(
                "outcome", "INCOMPLETE", "missingAttachments", java.util.Set.of("CONTRACT"), "days", 21));

        assertThat(dossier).contains("Loonkostensubsidie", "Stap 2 van 6: de gemeente controleert", "Aan zet: Gemeente Maasbrug, sinds",
                "Bel ons gerust.", "de wet zegt", "Aanvraag intrekken");
        assertThat(page("/dossiers/" + cast.dossier(), cast.hr()))
                .contains("Stap 2 van 6: de werkgever vult de aanvraag aan", "Aanvraag aanvullen", "26-01-2026")
                .doesNotContain("de gemeente controleert of");
        assertThat(page("/dossiers/" + cast.dossier(), cast.caseworker()))
                .contains("Stap 2 van 6: de werkgever vult de aanvraag aan", "Aan zet: Bakkerij De Korst, sinds 5 januari 2026");
        assertThat(task("complete-application", cast.hr())).contains("Dit mist de gemeente nog", "26 januari 2026", "name=\"contract\"");
        assertThat(page("/werk/loonkostensubsidie-bijlagen/" + it.id(), cast.hr())).contains("Bijlagen toevoegen");
        assertThat(page("/werk/loonkostensubsidie-intrekken/" + it.id(), cast.hr())).contains("Waarom trekt u de aanvraag in?");
    }

    @Test
    void who_proposes_and_who_signs_see_the_amount_with_every_step() throws Exception {
        desk.known(cast, START);
        String proposing = task("propose-decision", cast.caseworker());
        desk.does(cast, "propose-decision", cast.caseworker(), Map.of("outcome", "GRANT", "countsFrom", START, "reasoning", "Omdat."));
        String signing = task("sign-decision", cast.lead());
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        assertThat(proposing).contains("1.088,10", "schatting", "Beslissen uiterlijk op", "artikel 10d lid 12");
        assertThat(signing).contains("Voorstel: Toekenning loonkostensubsidie", "Carla Consulent", "1.088,10");
        assertThat(page("/dossiers/" + cast.dossier(), cast.hr())).contains("Stap 6 van 6", "Brief (pdf)", "1.088,10");
    }

    @Test
    void the_employer_reads_why_a_refusal_is_meant() throws Exception {
        desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), Map.of("outcome", "REFUSE", "reasoning", "Niet in de doelgroep."));

        assertThat(task("give-view", cast.hr())).contains("Niet in de doelgroep.", "19 januari 2026");
    }

    @Test
    void the_lead_sets_up_and_the_caseworker_registers_an_application_of_the_employee() throws Exception {
        String setup = page("/loonkostensubsidie/inrichting", cast.lead());
        String form = page("/werk/loonkostensubsidie-inrichting/" + cast.municipality(), cast.lead());
        desk.send("loonkostensubsidie-werknemer", cast.dossier(), cast.caseworker(), Map.of(
                "employment.startsOn", START, "employment.hoursPerWeek", 32, "employment.fullTimeHours", 36, "flatRate", "yes", "known", "no"));

        assertThat(setup).contains("beleidsregels 2026", "de wet zegt");
        assertThat(form).contains("Mag Werkbrug zelf een toekenning uitwerken?");
        assertThat(page("/dossiers/" + cast.dossier(), cast.caseworker())).contains("de werknemer", "Aanvraag controleren");
        assertThat(get("/loonkostensubsidie/inrichting", cast.caseworker()).getStatus()).isEqualTo(404);
    }

    private String task(String form, Viewer viewer) throws Exception {
        return page("/werk/taak/" + desk.task(cast, form, viewer).id(), viewer);
    }

    private String page(String address, Viewer viewer) throws Exception {
        MockHttpServletResponse response = get(address, viewer);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString().replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(String address, Viewer viewer) throws Exception {
        MockMvc browser =
                MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        return browser.perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse();
    }
}
