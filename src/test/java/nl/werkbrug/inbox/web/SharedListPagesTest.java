package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the inbox does with what colleagues share, and offers only where it can be done. */
@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class SharedListPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

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

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private String employer;
    private Viewer petra;
    private Viewer paul;

    @BeforeEach
    void two_colleagues() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul <Pen>", Role.EMPLOYER_PAYROLL, employer);
    }

    @Test
    void throwing_a_shared_list_away_asks_first_and_names_who_loses_it() throws Exception {
        views.keep("Te laat", "/inbox?uiterlijk=te-laat", employer, petra);
        String away = "/inbox/weergaven/" + views.of(petra).get(0).id() + "/weg";
        assertThat(page("/inbox/weergaven")).contains("href=\"" + away + "?terug=/inbox\"").doesNotContain("action=\"" + away);

        assertThat(page(away)).contains("Lijst Te laat weggooien", "U deelt deze lijst met Bakkerij Het Anker.", "Paul &lt;Pen&gt;")
                .contains("action=\"" + away, "Weggooien voor iedereen").doesNotContain("Petra Post</li>");
        browser.perform(post(away).with(as(petra))).andExpect(redirectedUrl(away + "?terug=%2Finbox"));
        assertThat(views.of(paul)).as("nobody was asked yet").hasSize(1);

        browser.perform(post(away).with(as(petra)).param("gedeeld", "ja")).andExpect(redirectedUrl("/inbox/weergaven?terug=%2Finbox"));
        assertThat(views.of(paul)).isEmpty();
    }

    @Test
    void a_list_of_ones_own_goes_at_once() throws Exception {
        views.keep("Te laat", "/inbox?uiterlijk=te-laat", petra);
        String away = "/inbox/weergaven/" + views.of(petra).get(0).id() + "/weg";
        assertThat(page("/inbox/weergaven")).contains("action=\"" + away);

        browser.perform(get(away).with(as(petra))).andExpect(redirectedUrl("/inbox/weergaven"));
        browser.perform(post(away).with(as(petra))).andExpect(redirectedUrl("/inbox/weergaven?terug=%2Finbox"));

        assertThat(views.of(petra)).isEmpty();
    }

    @Test
    void a_row_and_a_task_offer_to_put_off_only_while_a_day_is_left() throws Exception {
        String late = taken(TODAY);
        String early = taken(TODAY.plusDays(1));

        assertThat(page("/inbox")).contains("/inbox/" + early + "/later").doesNotContain("/inbox/" + late + "/later")
                .contains("/inbox/" + late + "/teruggeven");
    }

    @Test
    void what_came_back_while_nobody_has_it_leads_to_the_list_of_nobodys() throws Exception {
        String task = open(TODAY.plusDays(9));
        jdbc.sql("update inbox_task set created_at = :long, follow_up_on = :today, follow_up_by = :who where id = :id")
                .param("long", TODAY.minusDays(9).atStartOfDay().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("today", TODAY).param("who", petra.userId()).param("id", task).update();

        assertThat(page("/inbox")).contains("1 taak die u uitstelde is terug, en niemand heeft hem", "lijst=niemand&amp;vervolg=nu");
        assertThat(page("/inbox?lijst=niemand&vervolg=nu")).contains("/werk/taak/" + task);
    }

    private String taken(LocalDate due) {
        String task = open(due);
        assignments.claim(task, petra);
        return task;
    }

    private String open(LocalDate due) {
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        NewTask it = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", due);
        inbox.open(it);
        return it.id();
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address).with(as(petra))).andReturn().getResponse().getContentAsString();
    }
}
