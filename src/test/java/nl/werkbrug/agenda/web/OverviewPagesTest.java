package nl.werkbrug.agenda.web;

import static nl.werkbrug.agenda.DeadlineFixture.TODAY;
import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineFixture;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class, DeadlineFixture.class})
@TestPropertySource(properties = "werkbrug.agenda.export-rows=3")
class OverviewPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private String employer;
    private Viewer petra;
    private String dossier;
    private String deadline;

    @BeforeEach
    void a_deadline() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        employer = world.employer("=HYPERLINK(\"x\")");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "<Visser>"), GARNISHMENT, petra).id();
        deadline = deadlines.task(dossier, employer, WorksAs.PAYROLL, "Verklaring sturen", TODAY.plusDays(3));
    }

    @Test
    void a_team_lead_finds_the_own_terms_and_the_penalties_from_here_and_others_do_not() throws Exception {
        Viewer lead = world.user("Lars Leider", Role.LOKET_TEAM_LEAD, world.loket("Gemeente Oost"));

        assertThat(browser.perform(get("/termijnen").with(as(lead))).andReturn().getResponse().getContentAsString())
                .contains("href=\"/termijnen/eigen\"", "href=\"/termijnen/dwangsom\"");
        assertThat(browser.perform(get("/termijnen").with(as(petra))).andReturn().getResponse().getContentAsString())
                .doesNotContain("/termijnen/eigen", "/termijnen/dwangsom");
    }

    @Test
    void lists_the_day_in_words_with_links_to_deadline_and_dossier() throws Exception {
        Document page = page("/termijnen?lijst=organisatie");

        assertThat(page.select(".wb-table tbody tr")).hasSize(1);
        assertThat(page.text()).contains("nog 3 dagen", "Amal <Visser>", "wet", "wat het eerst afloopt staat bovenaan");
        assertThat(page.select("a[href=/termijnen/" + deadline + "]")).hasSize(1);
        assertThat(page.select(".wb-tabs a[aria-current]").text()).contains("Mijn organisatie, 1 termijn");
    }

    @Test
    void the_filter_stays_in_every_link_and_in_the_form() throws Exception {
        Document page = page("/termijnen?lijst=organisatie&zoek=visser%20%26%20co&stand=loopt&van=1-6-2026&aanzet=BAILIFF");

        assertThat(page.select(".wb-tabs a, .wb-switch a, .wb-bar__links a")).hasSizeGreaterThan(7)
                .allSatisfy(link -> assertThat(link.attr("href"))
                        .contains("zoek=visser%20%26%20co", "stand=loopt", "van=1-6-2026", "aanzet=BAILIFF"));
        assertThat(page.select("#zoek").val()).isEqualTo("visser & co");
        assertThat(page.select("#stand option[selected]").val()).isEqualTo("loopt");
        assertThat(page.select("details").hasAttr("open")).isTrue();
        assertThat(page.text()).contains("Geen termijnen gevonden.");
    }

    @Test
    void a_day_that_does_not_exist_is_told_and_shown_again() throws Exception {
        Document page = page("/termijnen?lijst=organisatie&van=31-2-2026&tot=x&pagina=min&dag=morgen&stand=%00&weergave=zz");

        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("a[href=#van], a[href=#tot]")).hasSize(2);
        assertThat(page.select("#van").val()).isEqualTo("31-2-2026");
        assertThat(page.select(".wb-table tbody tr")).hasSize(1);
    }

    @Test
    void week_and_month_are_tables_with_days_as_headings() throws Exception {
        for (String view : List.of("week", "maand")) {
            Document page = page("/termijnen?lijst=organisatie&weergave=" + view + "&dag=2026-06-02");

            assertThat(page.select("table.wb-calendar thead th[scope=col]").eachText()).contains("maandag", "zondag");
            assertThat(page.select("tbody th[scope=row]").get(0).text()).isEqualTo("week 23");
            assertThat(page.select("td[aria-current=date] time").attr("datetime")).isEqualTo(TODAY.toString());
            assertThat(page.select("td:has(time[datetime=2026-06-04]) a").attr("href")).isEqualTo("/termijnen/" + deadline);
        }
        assertThat(page("/termijnen?weergave=week&dag=2027-01-01").select("h2").text()).contains("Week 53 van 2026");
        assertThat(page("/termijnen?weergave=maand&dag=2026-12-01").select("a[rel=next]").attr("href")).contains("dag=2027-01-01");
    }

    @Test
    void a_full_day_leads_to_the_list_of_that_day() throws Exception {
        for (int i = 0; i < 7; i++) {
            deadlines.task(dossier, employer, WorksAs.PAYROLL, "Nummer " + i, TODAY.plusDays(5));
        }
        Document page = page("/termijnen?lijst=organisatie&weergave=maand&dag=2026-06-02");

        assertThat(page.select(".wb-day__more").attr("href")).contains("van=2026-06-06", "tot=2026-06-06");
        assertThat(page.select("td:has(time[datetime=2026-06-06]) li")).hasSize(6);
    }

    @Test
    void a_csv_file_runs_no_formula_and_says_when_it_was_cut() throws Exception {
        for (int i = 0; i < 3; i++) {
            deadlines.task(dossier, employer, WorksAs.PAYROLL, "Nummer " + i, TODAY.plusDays(5));
        }
        MockHttpServletResponse answer = file("/termijnen/export.csv?lijst=alles");
        String csv = answer.getContentAsString();

        assertThat(csv).startsWith("\uFEFF\"Uiterste dag\";\"Stand\"").contains("\"04-06-2026\";\"loopt\";\"Verklaring sturen\"")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(csv.split("\r\n")).hasSize(5);
        assertThat(csv).endsWith("\"Dit bestand is niet compleet: het houdt op na 3 termijnen."
                + " Maak de lijst korter met een filter.\"\r\n");
        assertThat(answer.getHeader("Content-Disposition")).contains("termijnen-2026-06-01.csv");
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "\rx")).allSatisfy(
                hostile -> assertThat(CsvFile.cell(hostile)).startsWith("\"'"));
        assertThat(jdbc.sql("select count(*) from audit_entry where user_id = :user and object_type = 'deadlines'")
                .param("user", petra.userId()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_file_says_u_only_to_whose_turn_it_is() throws Exception {
        deadlines.task(dossier, employer, WorksAs.PAYROLL, "Uiterlijk deze dag maakt u bezwaar.", TODAY.plusDays(1));
        deadlines.outside(dossier, "Uiterlijk deze dag vult u de aanvraag aan.", TODAY.plusDays(2));

        assertThat(file("/termijnen/export.csv?lijst=alles").getContentAsString())
                .contains("maakt u bezwaar", "vult de werkgever de aanvraag aan");
    }

    @Test
    void an_excel_file_holds_real_dates() throws Exception {
        byte[] bytes = file("/termijnen/export.xlsx?lijst=organisatie").getContentAsByteArray();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo(TODAY.plusDays(3));
            assertThat(rows.get(1).getCellText(5)).isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    @Test
    void a_calendar_has_an_address_that_is_shown_once_and_can_be_ended() throws Exception {
        String address = Jsoup.parse(browser.perform(post("/termijnen/agenda").param("organisatie", employer).with(as(petra)))
                .andReturn().getResponse().getContentAsString()).select(".wb-secret").text();
        String path = address.substring(address.indexOf("/agenda/"));
        MockHttpServletResponse calendar = file(path);

        assertThat(calendar.getContentType()).startsWith("text/calendar");
        assertThat(calendar.getHeader("Cache-Control")).contains("private");
        browser.perform(get(path).header("If-None-Match", calendar.getHeader("ETag"))).andExpect(status().isNotModified());
        assertThat(page("/termijnen/agenda").text()).doesNotContain(path);
        browser.perform(post("/termijnen/agenda/intrekken").param("organisatie", employer).with(as(petra)));
        browser.perform(get(path)).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from audit_entry where object_id like :token or detail like :token")
                .param("token", path.substring(8, 40) + "%").query(Integer.class).single()).isZero();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(file(address).getContentAsString());
    }

    private MockHttpServletResponse file(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address)).with(as(petra))).andExpect(status().isOk()).andReturn().getResponse();
    }
}
