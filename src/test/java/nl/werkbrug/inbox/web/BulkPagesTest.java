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

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.WorkJobMoves;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class BulkPagesTest {

    private static final String NOBODYS = "/inbox?lijst=niemand";

    @Autowired
    private WorkJobMoves moves;

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
    private SetClock clock;

    private MockMvc browser;
    private Viewer petra;
    private Viewer paul;
    private List<String> tasks;

    @BeforeEach
    void more_work_than_fits_on_a_page() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        String employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "<Visser>"), GARNISHMENT, petra).id();
        tasks = IntStream.range(0, 27).mapToObj(i -> {
            NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Taak " + i, DutchTime.today(clock).plusDays(5));
            inbox.open(task);
            return task.id();
        }).toList();
    }

    @Test
    void a_list_has_a_box_for_each_task_and_one_for_everything() throws Exception {
        String page = page(NOBODYS);

        assertThat(page).contains("id=\"kies-", "form=\"samen\"", "value=\"oppakken\"", "id=\"alles\"", "(27)")
                .doesNotContain("value=\"teruggeven\"");
    }

    @Test
    void ticked_tasks_are_taken_at_once_and_what_a_colleague_has_is_named() throws Exception {
        assignments.claim(tasks.get(1), paul);

        String job = redirected(ask("oppakken").param("taak", tasks.get(0), tasks.get(1)));
        String page = page(job);

        assertThat(page).contains("Gedaan: 1 van 2", "Overgeslagen: 1", "Paul Pen heeft deze taak opgepakt.", "Taak 1, Amal &lt;Visser&gt;")
                .contains("href=\"" + NOBODYS + "\"")
                .doesNotContain("hx-get", "stoppen");
        assertThat(inbox.find(tasks.get(0), petra).assigneeName()).isEqualTo("Petra Post");
        assertThatThrownBy(() -> browser.perform(get(job).with(as(paul)))).hasRootCauseInstanceOf(NotVisible.class);
    }

    @Test
    void everything_in_the_list_is_more_than_a_page_and_can_be_stopped() throws Exception {
        String job = redirected(ask("oppakken").param("alles", "ja"));
        assertThat(page(job)).contains("Gedaan: 20 van 27", "hx-get", "Vernieuwen");

        // They are done in the order of their ids.
        String last = tasks.stream().sorted().toList().get(26);
        String path = job.substring(0, job.indexOf('?'));
        browser.perform(post(path + "/stoppen").with(as(petra)).param("terug", NOBODYS)).andExpect(redirectedUrl(job));

        assertThat(page(job))
                .contains("Gestopt", "Gedaan: 20 van 27", "Niet meer gedaan: 7", "U stopte voordat deze taken aan de beurt waren.")
                .contains("href=\"/werk/taak/" + last + "\">Taak " + tasks.indexOf(last) + ", Amal &lt;Visser&gt;</a>").doesNotContain("hx-get", "/stoppen");
        assertThat(inbox.find(last, petra).assigneeName()).as("left alone").isNull();
        moves.moveDue();
        assertThat(inbox.find(last, petra).assigneeName()).as("also later").isNull();
    }

    @Test
    void everything_in_the_list_asked_twice_is_one_job_also_when_the_list_is_shorter_by_then() throws Exception {
        String first = redirected(ask("oppakken").param("alles", "ja"));

        assertThat(redirected(ask("oppakken").param("alles", "ja"))).isEqualTo(first);
    }

    @Test
    void nothing_ticked_is_said_on_the_list() throws Exception {
        browser.perform(ask("oppakken")).andExpect(redirectedUrl(NOBODYS))
                .andExpect(flash().attribute("notice", "Kies eerst een of meer taken. Zet daarvoor een vinkje voor de taak."));
        assertThatThrownBy(() -> browser.perform(ask("weggooien").param("taak", tasks.get(0)))).hasRootCauseInstanceOf(NotVisible.class);
    }

    @Test
    void handing_over_asks_to_whom_and_why_and_loses_nothing() throws Exception {
        String asked = content(ask("overdragen").param("taak", tasks.get(0), tasks.get(1)));
        assertThat(asked).contains("U koos 2 taken.", "Paul Pen", "(uzelf)", "value=\"" + tasks.get(1) + "\"");

        String wrong = content(start("overdragen").param("taak", tasks.get(0)).param("aan", paul.userId()));
        assertThat(wrong).contains("<title>Fout: ", "href=\"#reden\"", "checked=\"checked\"").doesNotContain("href=\"#aan\"");

        redirected(start("overdragen").param("taak", tasks.get(0)).param("aan", paul.userId()).param("reden", "Vakantie"));
        assertThat(inbox.find(tasks.get(0), petra).assigneeName()).isEqualTo("Paul Pen");
    }

    @Test
    void putting_off_asks_for_a_day_to_come() throws Exception {
        assertThat(content(start("later").param("taak", tasks.get(0)).param("op", "31-2-2026")))
                .contains("Deze datum bestaat niet", "value=\"31-2-2026\"");
        assertThat(content(start("later").param("taak", tasks.get(0)).param("op", "1-6-2020"))).contains("Kies een dag na vandaag");
        assertThat(content(start("later").param("taak", tasks.get(0)))).contains("Vul in op welke dag").doesNotContain("Niet meer uitstellen");

        redirected(start("later").param("taak", tasks.get(0)).param("op", tomorrow()));

        assertThat(page("/inbox/" + tasks.get(0) + "/later")).contains("value=\"" + tomorrow() + "\"");
    }

    @Test
    void that_tasks_can_be_put_off_no_more_is_said_before_a_day_is_asked() throws Exception {
        String soon = tasks.get(0);
        try {
            clock.forward(Duration.ofDays(5));
            String dossier = inbox.find(soon, petra).dossierId();
            NewTask later = world.task(dossier, inbox.find(soon, petra).partyId(), WorksAs.PAYROLL, "Taak met tijd", DutchTime.today(clock).plusDays(9));
            inbox.open(later);

            assertThat(content(ask("later").param("taak", soon))).contains("Uitstellen kan bij deze taak niet meer.").doesNotContain("name=\"op\"", "<form method");
            assertThat(content(ask("later").param("taak", soon, tasks.get(1)))).contains("Uitstellen kan bij deze taken niet meer.").doesNotContain("name=\"op\"");
            assertThat(content(start("later").param("taak", soon))).as("sent without the page").doesNotContain("href=\"#op\"");
            assertThat(content(ask("later").param("taak", soon, later.id()))).contains("Bij 1 van deze taken kan uitstellen niet meer", "name=\"op\"");
            assertThat(content(ask("later").param("taak", later.id()))).contains("name=\"op\"").doesNotContain("geen-dag");
            assertThat(content(ask("overdragen").param("taak", soon))).doesNotContain("geen-dag");
        } finally {
            clock.back();
        }
    }

    @Test
    void what_is_put_off_can_be_put_off_no_longer_and_nothing_else() throws Exception {
        assignments.claim(tasks.get(0), petra);
        String page = "/inbox/" + tasks.get(0) + "/later";
        assertThat(page(page)).doesNotContain("Niet meer uitstellen");
        browser.perform(post(page).with(as(petra)).param("niet", "ja"))
                .andExpect(flash().attribute("notice", "De taak was niet uitgesteld. Er is niets veranderd."));

        browser.perform(post(page).with(as(petra)).param("op", tomorrow())).andExpect(redirectedUrl("/inbox"));
        assertThat(page(page)).contains("Niet meer uitstellen");
        assertThat(content(ask("later").param("taak", tasks.get(0), tasks.get(1)))).contains("Niet meer uitstellen");
        redirected(start("later").param("taak", tasks.get(0), tasks.get(1)).param("niet", "ja"));
        assertThat(page(page)).doesNotContain("Niet meer uitstellen");
    }

    @Test
    void one_task_is_put_off_until_its_last_day_at_most() throws Exception {
        assignments.claim(tasks.get(0), petra);
        String page = "/inbox/" + tasks.get(0) + "/later";
        String far = new DutchFormats().shortDate(DutchTime.today(clock).plusDays(6));

        assertThat(content(post(page).with(as(petra)).param("op", far))).contains("Deze taak moet uiterlijk ", "value=\"" + far + "\"");
        browser.perform(post(page).with(as(petra)).param("op", tomorrow())).andExpect(redirectedUrl("/inbox"));

        assertThat(page("/inbox")).doesNotContain("Taak 0");
        assertThat(page("/inbox?vervolg=later")).contains("Taak 0");
        assertThat(page("/inbox?lijst=organisatie")).contains("id=\"uitgesteld\"", "href=\"/inbox?lijst=organisatie&amp;vervolg=later\"", "uitgesteld</a>");
        assertThat(page("/inbox?lijst=organisatie&vervolg=later")).doesNotContain("id=\"uitgesteld\"");
    }

    @Test
    void giving_back_takes_a_reason() throws Exception {
        assignments.claim(tasks.get(0), petra);
        String page = "/inbox/" + tasks.get(0) + "/teruggeven";
        assertThat(page(page)).doesNotContain("niet verplicht").contains("Andere organisaties zien het niet.");

        assertThat(content(post(page).with(as(petra)).param("reden", " "))).contains("Vul in waarom u dit teruggeeft");
        assertThat(content(start("teruggeven").param("taak", tasks.get(0)))).contains("Vul in waarom u dit teruggeeft");

        assertThat(content(post(page).with(as(petra)).param("reden", "x".repeat(401)))).contains("Maak de reden korter");
        browser.perform(post(page).with(as(petra)).param("reden", "Te moeilijk")).andExpect(redirectedUrl("/inbox"));

        assertThat(page(page)).contains("U hebt deze taak niet.");
    }

    @Test
    void keys_can_be_switched_off() throws Exception {
        assertThat(page(NOBODYS)).contains("data-keys=\"on\"", "Zet sneltoetsen uit");

        browser.perform(post("/inbox/toetsen").with(as(petra)).param("toetsen", "uit").param("terug", NOBODYS))
                .andExpect(redirectedUrl(NOBODYS));

        assertThat(page(NOBODYS)).contains("data-keys=\"off\"", "Zet sneltoetsen aan");
    }

    @Test
    void the_next_day_the_list_begins_with_what_changed() throws Exception {
        assertThat(page("/inbox")).contains("id=\"veranderd\"", "Sinds gisteren");
        try {
            clock.forward(Duration.ofDays(1));
            inbox.open(world.task(inbox.find(tasks.get(0), petra).dossierId(), inbox.find(tasks.get(0), petra).partyId(),
                    WorksAs.PAYROLL, "Nieuw", DutchTime.today(clock).plusDays(9)));

            assertThat(page("/inbox")).contains("id=\"veranderd\"", "Sinds uw bezoek van ", ">1 nieuwe taak<",
                    "href=\"/inbox?lijst=organisatie&amp;sorteer=binnengekomen&amp;richting=af\"");
        } finally {
            clock.back();
        }
    }

    private String tomorrow() {
        return new DutchFormats().shortDate(DutchTime.today(clock).plusDays(1));
    }

    private MockHttpServletRequestBuilder ask(String deed) {
        return post("/inbox/samen").with(as(petra)).param("actie", deed).param("terug", NOBODYS).param("sleutel", "een");
    }

    private MockHttpServletRequestBuilder start(String deed) {
        return post("/inbox/samen/starten").with(as(petra)).param("actie", deed).param("terug", NOBODYS).param("sleutel", "een");
    }

    private String redirected(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    }

    private String page(String address) throws Exception {
        return content(get(URI.create(address)).with(as(petra)));
    }

    private String content(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
