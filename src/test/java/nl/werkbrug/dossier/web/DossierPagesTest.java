package nl.werkbrug.dossier.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Inbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class DossierPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Facts facts;

    @Autowired
    private Consents consents;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private Viewer petra;
    private DossierView dossier;
    private String loket;
    private Viewer carla;

    @BeforeEach
    void a_dossier_and_a_loket() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        String employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra);
        loket = world.loket("Loket Stad");
        carla = world.user("Carla Loket", Role.LOKET_CASEWORKER, loket);
    }

    @Test
    void shows_tasks_facts_consents_and_history_and_logs_the_look() throws Exception {
        facts.put(dossier.id(), GARNISHMENT, "employment.hoursPerWeek", "32 uur", "Contract", LocalDate.of(2026, 1, 1), petra);
        inbox.open(world.task(dossier.id(), dossier.employerId(), WorksAs.PAYROLL, "Verklaring invullen", null));
        consents.give(dossier.id(), GARNISHMENT, loket, WorksAs.LOKET, LocalDate.of(2026, 6, 1), petra);

        String page = page("/dossiers/" + dossier.id(), petra);

        assertThat(page)
                .contains("Open taken", "Verklaring invullen", "Aan zet: Bakkerij Het Anker")
                .contains("32 uur", "Contract, bevestigd op 1 januari 2026 door Petra Post")
                .contains("Loket Stad (loket)", "Toestemming intrekken", "Loonbeslag")
                .contains("De werknemer gaf op 1 juni 2026 toestemming");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'READ' and object_id = ?")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void each_task_stands_once_and_work_of_the_viewer_first() throws Exception {
        inbox.open(world.task(dossier.id(), loket, WorksAs.LOKET, "Hulp bieden", LocalDate.of(2026, 6, 2)));
        for (int number = 1; number <= 8; number++) {
            inbox.open(world.task(dossier.id(), dossier.employerId(), WorksAs.PAYROLL, "Taak nummer " + number, LocalDate.of(2026, 6, 9)));
        }

        String page = page("/dossiers/" + dossier.id(), petra);

        assertThat(page).containsOnlyOnce("Hulp bieden").containsOnlyOnce("Taak nummer 8").contains("Nog 3 open taken");
        assertThat(page.indexOf("Taak nummer 1")).isLessThan(page.indexOf("Hulp bieden"));
        assertThat(page.indexOf("Hulp bieden")).as("folded").isGreaterThan(page.indexOf("Nog 3 open taken"));
    }

    @Test
    void a_dossier_with_few_parts_needs_no_list_of_them_and_folds_none() throws Exception {
        assertThat(page("/dossiers/" + dossier.id(), petra)).doesNotContain("wb-parts", "wb-fold").contains("id=\"deel-inbox-panel\"");
    }

    @Test
    void the_loket_looks_along_but_changes_no_consent() throws Exception {
        consents.give(dossier.id(), GARNISHMENT, loket, WorksAs.LOKET, LocalDate.of(2026, 6, 1), petra);

        assertThat(page("/dossiers/" + dossier.id(), carla))
                .contains("Loket Stad (loket)")
                .doesNotContain("Toestemming intrekken", "toestemmingen/nieuw");
        assertThatThrownBy(() -> page("/dossiers/" + dossier.id() + "/toestemmingen/nieuw?onderwerp=GARNISHMENT", carla))
                .hasCauseInstanceOf(NotVisible.class);
    }

    @Test
    void lists_the_dossiers_that_the_viewer_may_see() throws Exception {
        assertThat(page("/dossiers?zoek=visser", petra)).contains("Amal Visser", dossier.reference(), "Loonbeslag");
        assertThat(page("/dossiers?zoek=niemand", petra)).contains("Geen dossiers gevonden.");
        assertThat(page("/dossiers", carla)).contains("Er zijn nog geen dossiers die u kunt zien.");
    }

    @Test
    void what_is_sought_stays_out_of_the_address() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String address = browser.perform(post("/dossiers").param("zoek", " visser ").session(session).with(as(petra)))
                .andReturn().getResponse().getRedirectedUrl();

        assertThat(address).matches("/dossiers\\?gezocht=[0-9a-f]{8}");
        String found = browser.perform(get(address).session(session).with(as(petra))).andReturn().getResponse().getContentAsString();
        assertThat(found).contains("Amal Visser", "value=\"visser\"", "method=\"post\"");
        assertThat(found).doesNotContain("zoek=visser", "gezocht=visser");
        assertThat(page(address, petra)).as("another session").contains("Amal Visser").doesNotContain("value=\"visser\"");
        assertThat(browser.perform(post("/dossiers").param("zoek", " ").session(session).with(as(petra)))
                .andReturn().getResponse().getRedirectedUrl()).isEqualTo("/dossiers");
    }

    @Test
    void a_dossier_behind_the_wall_does_not_exist() {
        assertThatThrownBy(() -> page("/dossiers/" + dossier.id(), carla)).hasCauseInstanceOf(NotVisible.class);
    }

    @Test
    void payroll_records_and_withdraws_a_consent() throws Exception {
        assertThat(page("/dossiers/" + dossier.id() + "/toestemmingen/nieuw?onderwerp=GARNISHMENT", petra))
                .contains("Loket Stad (loket)");

        browser.perform(post("/dossiers/" + dossier.id() + "/toestemmingen")
                        .with(as(petra))
                        .param("onderwerp", GARNISHMENT)
                        .param("partij", "LOKET:" + loket)
                        .param("dag", " 1 ")
                        .param("maand", "06")
                        .param("jaar", "2026"))
                .andExpect(redirectedUrl("/dossiers/" + dossier.id()));

        String consent = consents.current(dossier.id(), GARNISHMENT).get(0).id();
        browser.perform(post("/dossiers/" + dossier.id() + "/toestemmingen/" + consent + "/intrekken").with(as(petra)))
                .andExpect(redirectedUrl("/dossiers/" + dossier.id()));
        assertThat(consents.current(dossier.id(), GARNISHMENT)).isEmpty();
    }

    @Test
    void a_consent_form_that_is_not_right_says_what_to_mend() throws Exception {
        String page = browser.perform(post("/dossiers/" + dossier.id() + "/toestemmingen")
                        .with(as(petra))
                        .param("onderwerp", GARNISHMENT)
                        .param("dag", "31")
                        .param("maand", "2")
                        .param("jaar", "2026"))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();

        assertThat(page).contains("href=\"#partij\"", "Kies wie mag meekijken", "href=\"#dag\"", "Deze datum bestaat niet");
    }

    private String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(as(viewer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
