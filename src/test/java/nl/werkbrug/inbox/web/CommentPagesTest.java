package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class CommentPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    private MockMvc browser;
    private Viewer petra;
    private Viewer paul;
    private String dossier;
    private String task;
    private String address;

    @BeforeEach
    void an_open_task() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        String employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        NewTask opened = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", LocalDate.of(2026, 6, 10));
        inbox.open(opened);
        task = opened.id();
        address = "/inbox/" + task + "/opmerkingen";
    }

    @Test
    void without_a_colleague_who_may_read_it_there_is_nobody_to_name_and_no_empty_list() throws Exception {
        String alone = world.employer("Eenpitter");
        Viewer anna = world.user("Anna Alleen", Role.EMPLOYER_PAYROLL, alone);
        String file = dossiers.open(alone, world.person("Joris", "Bakker"), GARNISHMENT, anna).id();
        NewTask only = world.task(file, alone, WorksAs.PAYROLL, "Verklaring invullen", LocalDate.of(2026, 6, 10));
        inbox.open(only);
        String page = "/inbox/" + only.id() + "/opmerkingen";

        String said = browser.perform(post(page).with(as(anna)).param("tekst", "@paul kijk jij?")).andReturn().getResponse().getContentAsString();

        assertThat(said).contains("Geen collega van u mag dit dossier lezen", "Haal het teken @ weg").doesNotContain("kies hieronder", "name=\"aan\"");
    }

    @Test
    void who_is_named_finds_it_above_the_inbox_until_it_was_seen() throws Exception {
        browser.perform(post(address).with(as(petra)).param("tekst", "Kijk jij <even>?").param("aan", paul.userId()))
                .andExpect(redirectedUrl("/werk/taak/" + task + "#task-comments"));

        assertThat(page(get("/inbox"), paul)).contains(
                "Petra Post noemt u in een opmerking", "Bij de taak Verklaring invullen", "Kijk jij &lt;even&gt;?",
                "href=\"/werk/taak/" + task + "#task-comments\"");
        assertThat(page(get("/inbox"), petra)).doesNotContain("noemt u in een opmerking");

        assertThat(page(get(address), paul)).contains("Kijk jij &lt;even&gt;?", "Voor Paul Pen.", "Alleen uw organisatie leest dit.");
        assertThat(page(get("/inbox"), paul)).doesNotContain("noemt u in een opmerking");
        assertThat(page(get("/dossiers/" + dossier), paul)).contains("Opmerkingen", "Kijk jij &lt;even&gt;?");
    }

    @Test
    void a_mistake_is_told_at_its_field_and_nothing_typed_is_lost() throws Exception {
        assertThat(page(post(address).param("voor", "alle").param("aan", paul.userId()), petra))
                .contains("<title>Fout: ", "href=\"#opmerking-tekst\"", "Vul een opmerking in", "value=\"alle\" checked")
                .contains("value=\"" + paul.userId() + "\" selected");
        assertThat(page(post(address).param("tekst", "a".repeat(1_501)), petra)).contains("Maak de opmerking korter", "a".repeat(1_501));
        assertThat(page(post(address).param("tekst", "Hallo").param("aan", "geraden"), petra))
                .contains("href=\"#opmerking-aan\"", "Deze collega kan de opmerking niet lezen", ">Hallo</textarea>");
        assertThat(page(get(address), petra)).contains("Er zijn nog geen opmerkingen.");
    }

    @Test
    void a_colleague_is_named_with_an_at_sign_and_an_unknown_one_is_asked_for() throws Exception {
        assertThat(page(post(address).param("tekst", "Dag @olaf, kijk jij?"), petra))
                .contains("href=\"#opmerking-aan\"", "Wij weten niet wie u met @ bedoelt", "Dag @olaf, kijk jij?");
        browser.perform(post(address).with(as(petra)).param("tekst", "Dag @Paul, kijk jij? Mail naar olaf@elders.example."))
                .andExpect(redirectedUrl("/werk/taak/" + task + "#task-comments"));

        assertThat(page(get("/inbox"), paul)).contains("Petra Post noemt u in een opmerking");
    }

    @Test
    void whose_work_it_is_not_finds_nothing() {
        Viewer hr = world.user("H", Role.EMPLOYER_HR, inbox.find(task, petra).partyId());
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));

        for (Viewer outsider : List.of(hr, stranger)) {
            assertThatThrownBy(() -> page(get(address), outsider)).hasCauseInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> page(post(address).param("tekst", "Hallo"), outsider)).hasCauseInstanceOf(NotVisible.class);
        }
    }

    private String page(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return browser.perform(request.with(as(viewer))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
