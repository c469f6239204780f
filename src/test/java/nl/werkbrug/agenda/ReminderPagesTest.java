package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WithApplication
class ReminderPagesTest {

    private static final String TERM = "WG_RECEIPT_CONFIRMATION";

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineStore store;

    @Autowired
    private Clock clock;

    private Viewer petra;
    private Viewer paul;
    private String deadline;

    @BeforeEach
    void a_deadline_of_an_employer_with_two_on_payroll() {
        World world = new World(jdbc);
        String employer = world.employer("Bakkerij");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        NewDeadline it = new NewDeadline(
                dossier, GARNISHMENT, TERM, UUID.randomUUID().toString(), null, UUID.randomUUID().toString(),
                new NewDeadline.Holder(employer, WorksAs.PAYROLL));
        LocalDate today = DutchTime.today(clock);
        DeadlineResult result = deadlines.compute(TERM, today);
        store.insert(it, StartEvent.fact(TERM, today), result,
                Reminding.opened(Ladder.of(result.term()), result.end(), today));
        deadline = it.id();
    }

    @Test
    void the_button_sends_once_and_the_page_says_to_whom() throws Exception {
        assertThat(page("/termijnen/" + deadline, petra)).contains("nog niet gestuurd", "Herinnering nu sturen");

        browser.perform(post("/termijnen/" + deadline + "/herinnering").with(csrf()).with(SignIn.as(petra)))
                .andExpect(redirectedUrl("/termijnen/" + deadline))
                .andExpect(flash().attribute("notice", "De herinnering is verstuurd."));
        browser.perform(post("/termijnen/" + deadline + "/herinnering").with(csrf()).with(SignIn.as(petra)))
                .andExpect(flash().attribute("notice", containsString("minder dan een uur geleden")));

        assertThat(page("/termijnen/" + deadline, petra)).contains(" aan Paul Pen, Petra Post");
        browser.perform(post("/termijnen/" + deadline + "/herinnering").with(SignIn.as(petra)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_stranger_sends_nothing() throws Exception {
        World world = new World(jdbc);
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));

        browser.perform(post("/termijnen/" + deadline + "/herinnering").with(csrf()).with(SignIn.as(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_stand_in_is_named_and_stopped_on_the_page() throws Exception {
        String last = DutchTime.today(clock).plusDays(10).toString();
        browser.perform(post("/vervanging").with(csrf()).with(SignIn.as(petra))
                        .param("collega", paul.userId()).param("dag", last.substring(8))
                        .param("maand", last.substring(5, 7)).param("jaar", last.substring(0, 4)))
                .andExpect(redirectedUrl("/vervanging"));

        assertThat(page("/vervanging", petra)).contains("Paul Pen", "Stop de vervanging");
        assertThat(page("/vervanging", paul)).contains("Wie vervangt u zelf?", "Petra Post");
        String id = jdbc.sql("select id from stand_in where user_id = ?").param(petra.userId()).query(String.class).single();
        browser.perform(post("/vervanging/" + id + "/stoppen").with(csrf()).with(SignIn.as(petra)))
                .andExpect(flash().attribute("notice", "De vervanging is gestopt."));
        assertThat(page("/vervanging", petra)).contains("Niemand vervangt u op dit moment.");
    }

    @Test
    void a_form_with_mistakes_says_how_to_mend_them_and_keeps_what_was_typed() throws Exception {
        String page = browser.perform(post("/vervanging").with(csrf()).with(SignIn.as(petra))
                        .param("collega", petra.userId()).param("dag", "31").param("maand", "2").param("jaar", "20<26"))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("<title>Fout: ", "Deze datum bestaat niet", "value=\"20&lt;26\"");
        for (String year : new String[] {"2020", "2999"}) {
            assertThat(browser.perform(post("/vervanging").with(csrf()).with(SignIn.as(petra))
                            .param("collega", paul.userId()).param("dag", "1").param("maand", "1").param("jaar", year))
                    .andReturn().getResponse().getContentAsString()).contains("href=\"#dag\"");
        }
    }

    private String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(SignIn.as(viewer)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
