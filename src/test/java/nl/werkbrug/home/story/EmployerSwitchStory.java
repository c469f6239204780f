package nl.werkbrug.home.story;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** An agent works for one employer at a time, and nothing of another one is shown or sent meanwhile. */
abstract class EmployerSwitchStory extends EmployerHomeBench {

    @Test
    void an_agent_who_chose_one_employer_never_sees_the_other_in_a_list() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String[] lists = {"/overzicht", "/inbox?lijst=organisatie", "/inbox?lijst=alles", "/dossiers", "/termijnen?wie=alles"};
        assertThat(page("/inbox?lijst=organisatie", agent, session)).contains("Kwastje", "Bakkie", "Alle werkgevers");

        chooses(fixture.employer, session);
        for (String list : lists) {
            assertThat(page(list, agent, session)).as(list).contains("Bakkerij De Korst").doesNotContain("Kwast");
        }
        chooses(painters, session);
        assertThat(page("/inbox?lijst=organisatie", agent, session)).contains("Kwastje").doesNotContain("Bakkie");
        assertThat(perform(get("/loonbeslag/loonruns"), agent, session).getRedirectedUrl()).isEqualTo("/loonbeslag/loonruns/" + painters);
        assertThat(perform(get("/aannemen"), agent, session).getRedirectedUrl()).isEqualTo("/werk/aannemen/" + painters);
    }

    @Test
    void the_overview_speaks_of_clients_while_it_is_of_all_and_on_paper_says_whose_it_is() throws Exception {
        MockHttpSession session = new MockHttpSession();
        assertThat(page("/overzicht", agent, session)).contains("van uw opdrachtgevers in het komende jaar", "Al uw opdrachtgevers.", "data-printed=\"Afgedrukt op ")
                .doesNotContain("van uw organisatie in");

        chooses(fixture.employer, session);
        assertThat(page("/overzicht", agent, session)).contains("van uw organisatie in het komende jaar", "Werkgever: Bakkerij De Korst.");
    }

    @Test
    void people_stand_under_their_employer_with_how_many_there_are_until_one_is_chosen() throws Exception {
        MockHttpSession session = new MockHttpSession();
        Document all = Jsoup.parse(page("/overzicht", agent, session));
        assertThat(all.select("section[aria-labelledby=mensen] h3").eachText())
                .hasSizeGreaterThan(1).isSorted().allMatch(it -> it.matches(".+ \\(\\d+\\)")).anyMatch(it -> it.startsWith("Bakkerij De Korst ("));
        assertThat(all.select("section[aria-labelledby=mensen] h3:contains(Korst) ~ table").first().text()).doesNotContain("Kwast");

        chooses(fixture.employer, session);
        assertThat(Jsoup.parse(page("/overzicht", agent, session)).select("section[aria-labelledby=mensen] h3")).isEmpty();
    }

    @Test
    void an_employer_stands_together_over_the_pages_and_goes_on_on_the_next_one() throws Exception {
        for (int i = 0; i < 12; i++) {
            garnished(i % 2 == 0 ? painters : fixture.employer, "Nummer" + i);
        }
        List<String> seen = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            Document shown = Jsoup.parse(page("/overzicht?pagina=" + page, agent, new MockHttpSession()));
            heads.addAll(shown.select("section[aria-labelledby=mensen] h3").eachText());
            seen.addAll(shown.select("section[aria-labelledby=mensen] tbody th a").eachText());
        }

        assertThat(heads).containsExactly("Bakkerij De Korst (7)", "Schilders De Kwast (7)", "Schilders De Kwast (7) (vervolg)");
        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 7)).contains("Joris Bakkie", "Joris Nummer1", "Joris Nummer11").doesNotContain("Joris Kwastje");
    }

    @Test
    void only_an_own_employer_can_be_chosen() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String other = world.employer("Vreemde Firma");

        assertThat(perform(post("/werkt-voor").with(csrf()).param("werkgever", other), agent, session).getStatus()).isEqualTo(404);
    }

    @Test
    void a_form_that_was_opened_for_another_employer_is_not_sent_and_keeps_what_was_typed() throws Exception {
        MockHttpSession session = new MockHttpSession();
        chooses(fixture.employer, session);
        String form = "/werk/aannemen/" + fixture.employer;
        assertThat(page(form, agent, session)).contains("name=\"_werkgever\" value=\"" + fixture.employer + "\"");

        chooses(painters, session);
        MockHttpServletResponse refused = perform(
                post(form).with(csrf()).param("_werkgever", fixture.employer).param("_version", "0").param("person.givenName", "Zonnebloem"),
                agent, session);

        assertThat(refused.getRedirectedUrl()).startsWith("/werkt-voor?naar=" + fixture.employer).contains("bewaard=true");
        assertThat(page(refused.getRedirectedUrl(), agent, session)).contains("Dit hoort bij Bakkerij De Korst", "Wat u typte is bewaard.");
        chooses(fixture.employer, session);
        assertThat(page(form, agent, session)).contains("Zonnebloem");
    }

    @Test
    void a_dossier_of_another_employer_asks_to_switch_first() throws Exception {
        MockHttpSession session = new MockHttpSession();
        chooses(painters, session);
        String dossier = inbox.find(bakeryTask, agent).dossierId();

        assertThat(perform(get("/dossiers/" + dossier), agent, session).getRedirectedUrl())
                .isEqualTo("/werkt-voor?naar=" + fixture.employer + "&terug=/dossiers/" + dossier);
    }

    @Test
    void all_employers_together_are_only_looked_at() throws Exception {
        MockHttpSession session = new MockHttpSession();
        page("/inbox", agent, session);
        String dossier = inbox.find(bakeryTask, agent).dossierId();
        assertThat(perform(get("/dossiers/" + dossier), agent, session).getStatus()).isEqualTo(200);

        assertThat(page("/werkt-voor?naar=" + fixture.employer + "&terug=/inbox", agent, session)).contains("U kijkt nu naar alle werkgevers");
    }

    @Test
    void a_button_of_another_tab_does_nothing_until_the_employer_is_switched() throws Exception {
        MockHttpSession session = new MockHttpSession();
        chooses(painters, session);

        MockHttpServletResponse refused = perform(
                post("/inbox/" + bakeryTask + "/oppakken").with(csrf()).param("_werkgever", fixture.employer), agent, session);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(inbox.find(bakeryTask, agent).assigneeId()).isNull();

        perform(post("/inbox/" + bakeryTask + "/oppakken").with(csrf()).param("_werkgever", painters).param("_wissel", fixture.employer),
                agent, session);
        assertThat(inbox.find(bakeryTask, agent).assigneeId()).isEqualTo(agent.userId());
        assertThat(page("/inbox?lijst=organisatie", agent, session)).contains("Bakkie").doesNotContain("Kwastje");
        assertThat(inbox.find(paintersTask, agent).assigneeId()).isNull();
    }

    @Test
    void who_has_one_employer_gets_no_choice() throws Exception {
        assertThat(page("/inbox", payroll, new MockHttpSession())).doesNotContain("U werkt voor", "_werkgever");
    }

    private void chooses(String employer, MockHttpSession session) throws Exception {
        assertThat(perform(post("/werkt-voor").with(csrf()).param("werkgever", employer), agent, session).getRedirectedUrl()).isEqualTo("/");
    }
}
