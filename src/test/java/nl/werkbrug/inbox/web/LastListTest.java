package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class LastListTest {

    private static final String NARROWED = "/inbox?lijst=organisatie&zoek=De%20%7BKorst%7D&uiterlijk=te-laat&sorteer=werknemer&richting=af";
    private static final String CLEARS = "id=\"opnieuw\" class=\"utrecht-link\" href=\"/inbox\"";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    private final MockHttpSession session = new MockHttpSession();
    private MockMvc browser;
    private Viewer petra;

    @BeforeEach
    void somebody() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, world.employer("Bakkerij Het Anker"));
    }

    @Test
    void the_menu_leads_to_the_first_list_at_first() throws Exception {
        assertThat(menu(petra)).isEqualTo("/inbox");
        assertThat(opens("/inbox", petra)).doesNotContain("Opnieuw beginnen");
        assertThat(menu(petra)).isEqualTo("/inbox");
    }

    @Test
    void the_menu_leads_back_to_the_last_list_as_it_was_but_not_to_its_page() throws Exception {
        opens("/inbox?lijst=niemand", petra);
        opens(NARROWED.replace("%7B", "%7b") + "&pagina=3", petra);

        assertThat(menu(petra)).isEqualTo(NARROWED);
        assertThat(menu(petra)).as("also a second time").isEqualTo(NARROWED);
    }

    @Test
    void a_list_that_was_chosen_offers_to_begin_again() throws Exception {
        assertThat(opens(NARROWED, petra)).contains(CLEARS);
        assertThat(opens("/inbox?lijst=niemand", petra)).as("the tabs do that").doesNotContain(CLEARS);
        assertThat(opens("/inbox?sorteer=werknemer", petra)).contains(CLEARS, "Opnieuw beginnen bij “Van mij”");
        opens("/inbox", petra);

        assertThat(menu(petra)).isEqualTo("/inbox");
    }

    @Test
    void a_page_that_looks_for_news_by_itself_changes_nothing() throws Exception {
        opens(NARROWED, petra);
        browser.perform(get("/inbox?lijst=niemand").with(as(petra)).session(session).header(LastList.RENEWS, "yes"));

        assertThat(menu(petra)).isEqualTo(NARROWED);
    }

    @Test
    void what_was_sought_for_one_employer_does_not_come_back_for_another() throws Exception {
        Viewer atBakery = petra.workingFor("bakkerij");
        opens(NARROWED, atBakery);

        assertThat(menu(petra.workingFor("schilder"))).isEqualTo("/inbox");
        assertThat(menu(petra)).as("all employers together").isEqualTo("/inbox");
        assertThat(menu(atBakery)).isEqualTo(NARROWED);
    }

    @Test
    void the_next_user_of_the_same_browser_gets_the_first_list() throws Exception {
        Viewer paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, world.employer("Bakkerij De Korst"));
        opens(NARROWED, petra);

        assertThat(menu(paul)).isEqualTo("/inbox");
    }

    private String opens(String address, Viewer viewer) throws Exception {
        return asked(address, viewer).getContentAsString();
    }

    private String menu(Viewer viewer) throws Exception {
        return asked("/inbox/laatste", viewer).getRedirectedUrl();
    }

    private MockHttpServletResponse asked(String address, Viewer viewer) throws Exception {
        return browser.perform(get(java.net.URI.create(address)).with(as(viewer)).session(session)).andReturn().getResponse();
    }
}
