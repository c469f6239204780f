package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
import nl.werkbrug.inbox.SavedViews;
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

    @Autowired
    private SavedViews views;

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
                .contains("2 dagen te laat", "Amal &lt;Visser&gt;", "href=\"/werk/taak/" + task + "?terug=/inbox?lijst%3Dniemand\"")
                .contains("action=\"/inbox/" + task + "/oppakken\"")
                .doesNotContain("data-label=\"Werkgever\"");
    }

    @Test
    void an_agent_also_sees_for_which_employer_the_work_is() throws Exception {
        Viewer agent = world.user("Agent", Role.PAYROLL_AGENT, inbox.find(task, petra).partyId());

        assertThat(page("/inbox?lijst=organisatie", agent)).contains("data-label=\"Werkgever\"", "Bakkerij Het Anker");
    }

    @Test
    void says_what_to_do_when_a_list_is_empty() throws Exception {
        assertThat(page("/inbox", petra)).contains("U hebt nu geen taken. Kijk bij Niemand of er werk is");
        browser.perform(post("/inbox/" + task + "/oppakken").with(as(petra)));
        assertThat(page("/inbox", paul)).contains("U hebt nu geen taken. Nieuwe taken komen hier vanzelf te staan.");
        assertThat(page("/inbox?lijst=niemand&zoek=bestaatniet", petra)).contains("Geen taken gevonden.");
    }

    @Test
    void taking_a_task_leads_to_it_and_a_second_taker_hears_who_has_it() throws Exception {
        browser.perform(post("/inbox/" + task + "/oppakken").with(as(petra)))
                .andExpect(redirectedUrl("/werk/taak/" + task));
        browser.perform(post("/inbox/" + task + "/oppakken").with(as(paul)))
                .andExpect(redirectedUrl("/inbox"))
                .andExpect(flash().attribute("warningPage", "/werk/taak/" + task))
                .andExpect(flash().attribute("warning", allOf(
                        startsWith("Petra Post heeft deze taak sinds 1 juni 2026 "), endsWith("Kies bij de taak Overdragen, en daar uzelf."))));

        assertThat(page("/inbox", petra)).contains("/inbox/" + task + "/teruggeven");
        browser.perform(post("/inbox/" + task + "/teruggeven").with(as(petra)).param("reden", "Te druk"))
                .andExpect(redirectedUrl("/inbox"))
                .andExpect(flash().attribute("notice", "U hebt de taak teruggegeven. Uw collega's kunnen de taak nu oppakken."));
        assertThat(inbox.find(task, petra).assigneeId()).isNull();
    }

    @Test
    void deeds_lead_back_to_the_list_that_they_were_done_in() throws Exception {
        String list = "/inbox?lijst=niemand&zoek=verklaring&sorteer=taak";
        assertThat(page(list, petra)).contains("name=\"terug\" value=\"" + list.replace("&", "&amp;") + "\"");

        browser.perform(post("/inbox/" + task + "/oppakken").with(as(petra)).param("terug", list))
                .andExpect(redirectedUrl("/werk/taak/" + task
                        + "?terug=%2Finbox%3Flijst%3Dniemand%26zoek%3Dverklaring%26sorteer%3Dtaak"));
        browser.perform(post("/inbox/" + task + "/teruggeven").with(as(petra)).param("reden", "Te druk").param("terug", list))
                .andExpect(redirectedUrl(list));
        browser.perform(get("/inbox/" + task + "/toewijzen").param("terug", list).with(as(petra)))
                .andExpect(content().string(containsString("href=\"" + list.replace("&", "&amp;") + "\"")));
    }

    @Test
    void nobody_is_sent_to_another_place_than_a_list() throws Exception {
        for (String bad : new String[] {"https://elders.example", "//elders.example", "/inboxen", "/uitloggen", "/inbox\r\nX: y"}) {
            browser.perform(post("/inbox/" + task + "/teruggeven").with(as(petra)).param("reden", "Te druk").param("terug", bad))
                    .andExpect(redirectedUrl("/inbox"));
        }
    }

    @Test
    void a_column_says_how_it_is_sorted_and_turns_round_when_it_is_chosen_again() throws Exception {
        assertThat(page("/inbox?lijst=niemand", petra))
                .contains("aria-sort=\"ascending\"", "href=\"/inbox?lijst=niemand&amp;richting=af\"")
                .contains("href=\"/inbox?lijst=niemand&amp;sorteer=werknemer\"");
        assertThat(page("/inbox?lijst=niemand&sorteer=werknemer&richting=af", petra))
                .contains("aria-sort=\"descending\"", "<option value=\"af\" selected");
    }

    @Test
    void a_day_that_does_not_exist_is_told_and_stays_in_its_field() throws Exception {
        assertThat(page("/inbox?van=31-2-2026", petra))
                .contains("href=\"#van\"", "Deze datum bestaat niet", "value=\"31-2-2026\"");
    }

    @Test
    void shows_the_columns_that_were_chosen_and_remembers_them() throws Exception {
        assertThat(page("/inbox/kolommen", petra)).contains("value=\"werknemer\" checked", "value=\"procedure\"");

        browser.perform(post("/inbox/kolommen").with(as(petra)).param("kolom", "procedure", "onzin").param("terug", "/inbox?lijst=niemand"))
                .andExpect(redirectedUrl("/inbox?lijst=niemand"));

        assertThat(page("/inbox?lijst=niemand", petra))
                .contains("data-label=\"Procedure\"", "Loonbeslag</td>")
                .doesNotContain("data-label=\"Wie of wat\"", "data-label=\"Uiterlijk\"");
        assertThat(page("/inbox?lijst=niemand", paul)).contains("data-label=\"Wie of wat\"");
    }

    @Test
    void the_day_to_which_a_task_is_put_off_stands_in_its_column_or_under_who_has_it() throws Exception {
        NewTask later = world.task(inbox.find(task, petra).dossierId(), inbox.find(task, petra).partyId(), WorksAs.PAYROLL, "Later", LocalDate.of(2026, 6, 9));
        inbox.open(later);
        assignments.claim(later.id(), petra);
        browser.perform(post("/inbox/" + later.id() + "/later").with(as(petra)).param("op", "3-6-2026"));
        String list = "/inbox?vervolg=later";
        assertThat(page(list, petra)).contains("vervolg 3 juni 2026");

        browser.perform(post("/inbox/kolommen").with(as(petra)).param("kolom", "vervolg"));

        assertThat(page(list, petra)).contains("data-label=\"Vervolgdatum\">03-06-2026</td>").doesNotContain("vervolg 3 juni 2026");
    }

    @Test
    void what_is_late_already_asks_for_no_day_to_put_it_off_to() throws Exception {
        assertThat(page("/inbox/" + task + "/later", petra)).contains("Uitstellen kan niet meer", "href=\"/werk/taak/" + task)
                .doesNotContain("name=\"op\"");
    }

    @Test
    void a_list_is_kept_under_a_name_and_found_again() throws Exception {
        browser.perform(post("/inbox/weergaven").with(as(petra)).param("naam", " ").param("terug", "/inbox?uiterlijk=te-laat"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vul een naam in voor de lijst")));
        browser.perform(post("/inbox/weergaven").with(as(petra)).param("naam", "Te <laat>")
                        .param("terug", "/inbox?uiterlijk=te-laat&pagina=3"))
                .andExpect(redirectedUrl("/inbox?uiterlijk=te-laat&pagina=3"));

        assertThat(page("/inbox", petra)).contains("href=\"/inbox?uiterlijk=te-laat\">Te &lt;laat&gt;</a>");
        assertThat(page("/inbox", paul)).doesNotContain("Te &lt;laat&gt;");

        String id = views.of(petra).get(0).id();
        browser.perform(post("/inbox/weergaven/" + id + "/naam").with(as(petra)).param("naam", ""))
                .andExpect(content().string(containsString("href=\"#naam-" + id)));
        browser.perform(post("/inbox/weergaven/" + id + "/naam").with(as(petra)).param("naam", "Haast"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/inbox", petra)).contains(">Haast</a>").doesNotContain("Te &lt;laat&gt;");
    }

    @Test
    void a_list_is_shared_at_once_unless_it_holds_words() throws Exception {
        browser.perform(get("/inbox/weergaven").param("terug", "/inbox?uiterlijk=te-laat").with(as(petra)))
                .andExpect(content().string(containsString("Iedereen bij Bakkerij Het Anker")));
        browser.perform(get("/inbox/weergaven").param("terug", "/inbox?zoek=jansen").with(as(petra)))
                .andExpect(content().string(not(containsString("Iedereen bij"))));
        String employer = inbox.find(task, petra).partyId();

        browser.perform(post("/inbox/weergaven").with(as(petra)).param("naam", "Samen").param("met", employer)
                        .param("terug", "/inbox?uiterlijk=te-laat"))
                .andExpect(redirectedUrl("/inbox?uiterlijk=te-laat"));
        assertThat(page("/inbox", paul)).contains("href=\"/inbox?uiterlijk=te-laat\">Samen</a>");

        assertThatThrownBy(() -> browser.perform(post("/inbox/weergaven").with(as(petra)).param("naam", "Naam").param("met", employer)
                .param("terug", "/inbox?zoek=jansen"))).hasCauseInstanceOf(NotVisible.class);
    }

    @Test
    void what_others_must_do_is_shown_without_deeds() throws Exception {
        String loket = world.loket("Gemeente Anker");
        inbox.open(world.task(inbox.find(task, petra).dossierId(), loket, WorksAs.LOKET, "Hulp bieden", null));

        assertThat(page("/inbox?lijst=alles&zoek=hulp", petra))
                .contains("Hulp bieden", "Gemeente Anker", "nog niemand")
                .doesNotContain("/oppakken", "/toewijzen", "/werk/taak/");
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
