package nl.werkbrug.hire.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.fixture.LocalTown;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.hire.offer.HireSchemes;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WithApplication
class PackagePagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Hires hires;

    @Autowired
    private Facts facts;

    @Autowired
    private Consents consents;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private HireSchemes schemes;

    @Autowired
    private Languages languages;

    @Autowired
    private Clock clock;

    @Autowired
    private LocalSchemeDesk localSchemes;

    private HireFixture fixture;
    private Hire hire;

    @BeforeEach
    void a_hire_that_starts_today() {
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND wageSubsidyGroup=YES registered=true aowAge=false workedHereBefore=false"
                + " permanent=true hoursPerWeek=32 fullTimeHours=36 residence=Maasbrug wageValueMeasured=true wageValue=60"
                + " startsOn=" + DutchTime.today(clock));
    }

    @Test
    void the_page_shows_what_fits_with_amount_days_and_where() throws Exception {
        Document page = page(fixture.hr);

        assertThat(page.select("h1").text()).isEqualTo("Het pakket");
        assertThat(page.select("#past ~ table tbody tr").eachText().toString())
                .contains("Loonkostensubsidie na meting", "per maand", "Schatting. Tarieven: minimumloon", "werkgever of werknemer, bij gemeente",
                        "Uiterlijk deze dag vraagt u loonkostensubsidie aan.", "Niet zeker zolang het doelgroepregister niet is nagekeken",
                        "Geen bedrag bekend.");
        assertThat(page.select("#voor-de-start ~ ul li").eachText().toString()).contains("artikel 10d lid 12", "binnen vijf weken");
        assertThat(page.select("#onbekend ~ p a").attr("href")).isEqualTo("/dossiers/" + hire.dossierId());
        assertThat(page.select(".wb-bars rect.wb-bars__wage")).isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.attr("x") + bar.attr("width")).matches("[\\d.]+%[\\d.]+%"));
        assertThat(page.select("#samen ~ details table tbody tr").eachText().toString()).contains("mag niet samen");
        assertThat(page.select("#meesturen ~ dl").text()).contains("Bakkerij De Korst", "Amal Visser");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void days_of_schemes_that_fit_and_nobody_chose_are_no_duty_in_dossier_or_calendar() throws Exception {
        for (String address : new String[] {"/dossiers/" + hire.dossierId(), "/aannames/" + hire.id() + "/bewijskalender"}) {
            assertThat(read(address, fixture.hr).text()).contains("Er is geen regeling gekozen.", "Ze gelden pas als u er een kiest.");
        }
    }

    @Test
    void in_english_only_articles_and_what_a_municipality_wrote_stay_dutch_and_say_so() throws Exception {
        languages.choose(fixture.hr, Language.ENGLISH);

        Document page = page(fixture.hr);

        assertThat(page.select("#voor-de-start ~ ul li").eachText().toString()).contains("The municipality where the employee lives decides.");
        assertThat(page.select("#past ~ table tbody tr").eachText().toString()).contains("Rates: minimum wage");
        assertThat(page.select("#voor-de-start ~ ul li small").eachText()).allMatch(source -> source.startsWith("Source: "));
        assertThat(page.select("[lang=nl]").eachText()).anyMatch(source -> source.startsWith("artikel 10d"));
        page.select("[lang=nl]").remove();
        assertThat(page.text()).doesNotContain("artikel", "Vraag", "mag samen", "gemeente beslist");
    }

    @Test
    void without_script_the_switch_says_what_it_costs_where_it_does_not_send_the_form() throws Exception {
        assertThat(page(fixture.hr).select("noscript").text()).isEqualTo("Wisselen wist wat u hier typte.");
        assertThat(read("/werk/regelingen-kiezen/" + hire.id(), fixture.hr).select("noscript")).isEmpty();
    }

    @Test
    void with_a_municipality_that_takes_part_there_is_no_sheet() throws Exception {
        String town = fixture.world().loket("Gemeente " + UUID.randomUUID());
        String name = "Dorp " + UUID.randomUUID();
        municipalities.register(town, name);
        hires.municipality(hire.id(), town);

        Document page = page(fixture.hr);

        assertThat(page.text()).contains(name).doesNotContain("Wat u meestuurt");
    }

    @Test
    void nobody_outside_sees_it_and_who_is_let_in_only_looks() throws Exception {
        String town = fixture.world().loket("Gemeente West");
        Viewer caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        Viewer stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Elders"));
        int before = status(caseworker);
        consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, DutchTime.today(clock), fixture.hr);

        assertThat(before).isEqualTo(404);
        assertThat(status(stranger)).isEqualTo(404);
        assertThat(page(caseworker).select("a[href^=/werk/regelingen-kiezen]")).isEmpty();
        assertThat(page(fixture.hr).select("a[href^=/werk/regelingen-kiezen]")).hasSize(1);
        assertThat(browser.perform(get("/aannames/onbekend/pakket").with(SignIn.as(fixture.hr))).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(browser.perform(get("/werk/regelingen-kiezen/" + hire.id()).with(SignIn.as(caseworker))).andReturn().getResponse()
                .getStatus()).isEqualTo(404);
    }

    @Test
    void the_dossier_has_the_package_in_short() throws Exception {
        Document page = read("/dossiers/" + hire.dossierId(), fixture.hr);

        assertThat(page.select(".wb-card:has(h2:contains(Pakket))").text()).contains("Passend:", "per maand (schatting)");
        assertThat(page.select("a[href=/aannames/" + hire.id() + "/pakket]")).isNotEmpty();
    }

    @Test
    void choosing_is_checked_first_and_then_started() throws Exception {
        String address = "/werk/regelingen-kiezen/" + hire.id();
        Document form = read(address, fixture.hr);
        String token = form.select("input[name=_token]").attr("value");

        assertThat(form.select("input[type=checkbox][name=schemes]").eachAttr("value")).contains("NO_RISK", "LOCAL_OTHER");
        String next = browser.perform(post(address).with(csrf()).with(SignIn.as(fixture.hr)).param("_token", token)
                        .param("schemes", "NO_RISK", "LOCAL_OTHER"))
                .andReturn().getResponse().getRedirectedUrl();
        assertThat(next).isEqualTo(address + "/controle");
        Document check = read(next, fixture.hr);
        assertThat(check.text()).contains("No-riskpolis", "u krijgt een taak. Wie vraagt aan, en waar: werkgever, bij gemeente");
        String done = browser.perform(post(address).with(csrf()).with(SignIn.as(fixture.hr)).param("_action", "send")
                        .param("_token", check.select("input[name=_token]").attr("value"))
                        .param("_version", check.select("input[name=_version]").attr("value"))
                        .param("_shown", check.select("input[name=_shown]").attr("value")))
                .andReturn().getResponse().getRedirectedUrl();

        assertThat(done).isEqualTo("/aannames/" + hire.id() + "/pakket");
        assertThat(schemes.of(hire.id())).hasSize(2);
        assertThat(page(fixture.hr).select("#gekozen ~ table tbody tr")).hasSize(2);
        String task = read("/dossiers/" + hire.dossierId(), fixture.hr).select("a[href^=/werk/taak/]").attr("href");
        assertThat(read(task, fixture.hr).text()).contains("Is de aanvraag gedaan?", "gemeente");
    }

    @Test
    void schemes_that_exclude_each_other_are_refused_on_the_form_with_the_reason() throws Exception {
        LocalTown town = new LocalTown(fixture.world(), municipalities, localSchemes);
        String bonus = town.wageBonus();
        fixture.tell(hire, "residence", town.name);
        String address = "/werk/regelingen-kiezen/" + hire.id();
        String token = read(address, fixture.hr).select("input[name=_token]").attr("value");

        String html = browser.perform(post(address).with(csrf()).with(SignIn.as(fixture.hr)).param("_token", token)
                .param("schemes", "WAGE_SUBSIDY_MEASURED", bonus)).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(html).select(".wb-errors, .utrecht-form-field-error-message").text()).contains("Niet samen", "artikel 10d lid 9 Participatiewet");
        assertThat(Jsoup.parse(html).select("input[name=schemes][checked]")).hasSize(2);
    }

    private Document page(Viewer viewer) throws Exception {
        return read("/aannames/" + hire.id() + "/pakket", viewer);
    }

    private int status(Viewer viewer) throws Exception {
        return browser.perform(get("/aannames/" + hire.id() + "/pakket").with(SignIn.as(viewer))).andReturn().getResponse().getStatus();
    }

    private Document read(String address, Viewer viewer) throws Exception {
        var response = browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
