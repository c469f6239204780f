package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class InboxPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Assignments assignments;

    private MockMvc browser;
    private Viewer petra;
    private Viewer paul;
    private String task;

    @BeforeEach
    void an_open_task() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        String employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "<Visser>"), GARNISHMENT, petra).id();
        NewTask opened =
                world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", LocalDate.of(2026, 5, 30));
        inbox.open(opened);
        task = opened.id();
    }

    @Test
    void lists_free_work_with_its_due_date_in_words_and_a_button_to_take_it() throws Exception {
        String page = page("/inbox?lijst=niemand", petra);

        assertThat(page)
                .contains("2 dagen te laat", "Amal &lt;Visser&gt;", "href=\"/werk/taak/" + task + "\"")
                .contains("action=\"/inbox/" + task + "/oppakken\"")
                .doesNotContain("Werkgever</th>");
    }

    @Test
    void an_agent_also_sees_for_which_employer_the_work_is() throws Exception {
        Viewer agent = world.user("Agent", Role.PAYROLL_AGENT, inbox.find(task, petra).partyId());

        assertThat(page("/inbox?lijst=organisatie", agent)).contains("Werkgever</th>", "Bakkerij Het Anker");
    }

    @Test
    void says_what_to_do_when_a_list_is_empty() throws Exception {
        assertThat(page("/inbox", petra)).contains("U hebt nu geen taken.");
        assertThat(page("/inbox?lijst=niemand&zoek=bestaatniet", petra)).contains("Geen taken gevonden.");
    }

    @Test
    void taking_a_task_leads_to_it_and_a_second_taker_hears_who_has_it() throws Exception {
        browser.perform(post("/inbox/" + task + "/oppakken").with(as(petra)))
                .andExpect(redirectedUrl("/werk/taak/" + task));
        browser.perform(post("/inbox/" + task + "/oppakken").with(as(paul)))
                .andExpect(redirectedUrl("/inbox"))
                .andExpect(flash().attribute("notice", "Petra Post heeft deze taak opgepakt."
                        + " Wilt u de taak zelf doen? Neem de taak dan eerst over."));

        assertThat(page("/inbox", petra)).contains("/inbox/" + task + "/teruggeven");
        browser.perform(post("/inbox/" + task + "/teruggeven").with(as(petra)))
                .andExpect(redirectedUrl("/inbox"))
                .andExpect(flash().attribute("notice", "U hebt de taak teruggegeven. Uw collega's kunnen de taak nu oppakken."));
        assertThat(inbox.find(task, petra).assigneeId()).isNull();
    }

    @Test
    void a_handover_without_choice_and_reason_tells_what_is_missing() throws Exception {
        String page = browser.perform(post("/inbox/" + task + "/toewijzen").with(as(petra)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();

        assertThat(page).contains("<title>Fout: ", "href=\"#aan\"", "href=\"#reden\"", "id=\"aan\"", "id=\"reden\"");
    }

    @Test
    void a_handover_with_reason_gives_the_task_away() throws Exception {
        assertThat(page("/inbox/" + task + "/toewijzen", petra)).contains("Paul Pen", "(uzelf)");

        browser.perform(post("/inbox/" + task + "/toewijzen")
                        .with(as(petra)).param("aan", paul.userId()).param("reden", "Vakantie"))
                .andExpect(redirectedUrl("/inbox"));

        assertThat(inbox.find(task, petra).assigneeName()).isEqualTo("Paul Pen");
    }

    @Test
    void somebody_elses_task_does_not_exist() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));

        for (String action : new String[] {"oppakken", "teruggeven", "toewijzen"}) {
            assertThatThrownBy(() -> browser.perform(post("/inbox/" + task + "/" + action).with(as(stranger))))
                    .hasCauseInstanceOf(NotVisible.class);
        }
    }

    private String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(as(viewer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
