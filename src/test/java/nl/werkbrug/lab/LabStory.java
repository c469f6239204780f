package nl.werkbrug.lab;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkbrug.hire.once.SentForms;
import nl.werkbrug.web.FormSent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Known data and the figures that follow from it. */
abstract class LabStory extends LabBench {

    @Autowired
    private DataSource source;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SentForms forms;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void days_are_counted_per_procedure_and_step() {
        IntStream.rangeClosed(1, 12).forEach(days -> town.task(town.dossier(SUBSIDY, "3011 AB"), SUBSIDY, BEGUN, BEGUN.plusDays(days)));
        IntStream.range(0, 5).forEach(i -> town.task(town.dossier(SUBSIDY, "3012 AB"), SUBSIDY, BEGUN, null));
        refresh.run();

        assertThat(line("PROCEDURE", "Aannemen")).containsExactly(17L, 5L, 12L, 6L, 11L);
        assertThat(line("STEP", "Gegevens over de baan")).containsExactly(17L, 5L, 12L, 6L, 11L);
        assertThat(figures.view(LabQuestion.ALL, lead).computedAt()).isEqualTo(clock.instant());
    }

    @Test
    void after_figures_of_before_are_taken_away_the_page_says_so_until_they_are_counted_anew() throws Exception {
        people(6, "3011 AB");
        refresh.run();
        jdbc.sql("update lab_refresh set taken_by = 'gone', taken_until = '2099-01-01 00:00:00'").update();

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V160__counted_and_sorted_anew.sql")).execute(source);

        LabFigures.View none = figures.view(LabQuestion.ALL, lead);
        assertThat(none.computedAt()).isNull();
        assertThat(none.tables()).isEmpty();
        assertThat(none.years()).isEmpty();
        assertThat(figures.lastFullYear(lead)).isZero();
        assertThat(MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build()
                .perform(get("/lab").with(as(lead))).andReturn().getResponse().getContentAsString())
                .contains("De cijfers zijn nog niet geteld.").doesNotContain("Hiervoor zijn er geen cijfers");
        assertThat(refresh.runDue()).as("nobody waits for who was at it").isTrue();
        assertThat(line("PROCEDURE", "Aannemen").get(0)).isEqualTo(6L);
    }

    @Test
    void a_year_without_outcomes_is_in_the_range_of_every_cell_of_its_row_on_the_page_and_in_the_file() throws Exception {
        IntStream.range(0, 40).forEach(i -> town.task(town.dossier(SUBSIDY, null), SUBSIDY, BEGUN, BEGUN.plusDays(1 + i / 20 * 8)));
        IntStream.range(0, 9).forEach(i -> town.task(
                town.dossier(SUBSIDY, null), SUBSIDY, BEGUN.minusYears(1), i < 3 ? null : BEGUN.minusYears(1).plusDays(2)));
        refresh.run();

        assertThat(line("PROCEDURE", "Aannemen")).containsExactly(
                49L, new LabTable.Range(0, 9, false), new LabTable.Range(40, 49, false), new LabTable.Range(1, 9, false), "niet te zeggen");
        MockMvc pages = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        assertThat(pages.perform(get("/lab?periode=").with(as(lead))).andReturn().getResponse().getContentAsString())
                .contains("tussen 40 en 49", "Aannemen: tussen 1 en 9", "fill=\"url(#vulling-tussen)\"", "Gestreept loopt tot het hoogste");
        assertThat(pages.perform(get("/lab/export.csv?gemeente=&periode=&groep=").with(as(lead))).andReturn().getResponse().getContentAsString())
                .contains("\"Aannemen\";\"Klaar\";\"tussen 40 en 49\";\"zonder kleine groepen\"");
    }

    @Test
    void a_term_is_in_time_or_late_also_that_of_the_municipality() {
        LocalDate end = LocalDate.of(2026, 3, 2);
        IntStream.range(0, 9).forEach(i -> town.term(town.dossier(SUBSIDY, null), end, end));
        IntStream.range(0, 4).forEach(i -> town.term(town.dossier(SUBSIDY, null), end, end.plusDays(1)));
        IntStream.range(0, 2).forEach(i -> town.term(town.dossier(SUBSIDY, null), end, null));
        IntStream.range(0, 6).forEach(i -> town.term(town.dossier(SUBSIDY, null), TODAY, null));
        refresh.run();

        assertThat(line("ON_TIME", "gemeente")).containsExactly(15L, 9L, new LabTable.Percent(60));
        assertThat(line("REMINDED", "gemeente")).containsExactly(15L, 0L, new LabTable.Percent(0), 0L);
    }

    @Test
    void answers_that_were_known_are_a_share_of_all_in_forms_of_every_procedure() {
        IntStream.range(0, 5).forEach(i -> town.toldOnce(town.dossier(SUBSIDY, null), SUBSIDY, 8, 2));
        IntStream.range(0, 5).forEach(i -> town.toldOnce(town.dossier("GARNISHMENT", null), "GARNISHMENT", 4, 6));
        refresh.run();

        assertThat(line("TOLD_ONCE", "Samen")).containsExactly(100L, 60L, new LabTable.Percent(60));
    }

    @Test
    void each_form_about_a_dossier_is_counted_behind_its_own_wall() {
        String seen = town.dossier("GARNISHMENT", null);
        transaction.executeWithoutResult(status -> {
            forms.on(new FormSent("x", seen, "GARNISHMENT", 3, 2));
            forms.on(new FormSent("x", null, null, 3, 2));
            IntStream.range(0, 5).forEach(i -> forms.on(new FormSent("x", town.dossier("GARNISHMENT", null), "GARNISHMENT", 3, 2)));
            IntStream.range(0, 9).forEach(i -> forms.on(new FormSent("x", town.dossier(SUBSIDY, null), "GARNISHMENT", 0, 9)));
        });
        refresh.run();

        assertThat(line("TOLD_ONCE", "Samen")).as("not of those to whom the loket is not let in for that").containsExactly(30L, 18L, new LabTable.Percent(60));
        assertThat(forms.of(seen)).as("a hire shows its own forms only").isEmpty();
    }

    @Test
    void of_before_all_forms_were_counted_the_share_is_not_known() throws Exception {
        jdbc.sql("delete from told_once").update();
        people(6, "3011 AB");
        IntStream.range(0, 5).forEach(i -> {
            String dossier = town.dossier(SUBSIDY, null);
            town.toldBefore(dossier, 0, 9);
            town.task(dossier, SUBSIDY, LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 4));
            town.toldOnce(dossier, SUBSIDY, 8, 2);
        });
        refresh.run();

        assertThat(line("TOLD_ONCE", "Samen")).containsExactly(50L, 40L, new LabTable.Percent(80));
        for (LabQuestion before : List.of(new LabQuestion("", 2025, By.TOTAL, ""), new LabQuestion("", 0, By.QUARTER, "2025-1"))) {
            assertThat(told(before)).containsExactly("niet bekend", "niet bekend", "niet bekend");
        }
        assertThat(told(new LabQuestion("", 0, By.QUARTER, "2026-2"))).as("no forms then").isEmpty();
        MockMvc pages = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        assertThat(pages.perform(get("/lab?periode=2026").with(as(lead))).andReturn().getResponse().getContentAsString())
                .contains("Geteld vanaf 2 februari 2026. Van daarvoor zijn alleen");
        assertThat(pages.perform(get("/lab/export.csv?periode=2025").with(as(lead))).andReturn().getResponse().getContentAsString())
                .contains("\"Samen\";\"Al bekend\";\"niet bekend\"");
    }

    private List<Object> told(LabQuestion question) {
        return figures.view(question, lead).tables().stream().filter(it -> it.code().equals("TOLD_ONCE"))
                .flatMap(it -> it.lines().get(0).values().stream()).toList();
    }

    @Test
    void many_forms_about_signals_may_be_of_one_person() {
        IntStream.range(0, 9).forEach(i -> town.toldOnce(town.dossier("SIGNAL", null), "SIGNAL", 8, 2));
        IntStream.range(0, 4).forEach(i -> town.toldOnce(town.dossier(SUBSIDY, null), SUBSIDY, 8, 2));
        refresh.run();

        assertThat(line("TOLD_ONCE", "Samen")).containsOnlyNulls();
    }

    @Test
    void a_filter_narrows_and_a_small_group_is_not_shown() {
        town.employerIs("SMALL");
        people(8, "3011 AB");
        people(6, "3012 CD");
        people(3, "3013 EF");
        people(2, "");
        refresh.run();

        assertThat(line("PROCEDURE", "Aannemen").get(0)).isEqualTo(19L);
        assertThat(began(new LabQuestion(town.id, 2026, By.HOME, "3011"))).containsExactly(8L);
        assertThat(began(new LabQuestion("", 0, By.HOME, "3012"))).containsExactly(6L);
        assertThat(began(new LabQuestion("", 0, By.HOME, "3013"))).isEmpty();
        assertThat(began(new LabQuestion("", 0, By.WORK, "3511"))).containsExactly(19L);
        assertThat(began(new LabQuestion("", 0, By.SIZE, "SMALL"))).containsExactly(19L);
        assertThat(began(new LabQuestion("", 0, By.QUARTER, "2026-1"))).containsExactly(19L);
        assertThat(began(new LabQuestion("", 2025, By.TOTAL, ""))).isEmpty();
        assertThat(figures.view(LabQuestion.ALL, lead).values(By.HOME)).containsExactly("3011", "3012");
    }

    @Test
    void what_is_too_small_in_all_says_so() {
        people(4, "3011 AB");
        refresh.run();

        LabTable table = figures.view(LabQuestion.ALL, lead).tables().get(0);
        assertThat(table.lines().get(0).values()).containsOnlyNulls();
        assertThat(table.lines().get(0).text(0)).isEqualTo("te klein");
        assertThat(table.chart()).isNull();
    }

    @Test
    void counting_twice_changes_nothing_and_two_nodes_count_once() throws Exception {
        people(6, "3011 AB");
        refresh.run();
        List<?> before = kept();
        refresh.run();
        assertThat(kept()).isEqualTo(before);

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> node = () -> refresh.run();
            for (Future<Boolean> each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(kept()).isEqualTo(before);
        jdbc.sql("update lab_refresh set taken_by = 'other', taken_until = '2026-06-01 23:00:00'").update();
        assertThat(refresh.run()).as("while another node is at it").isFalse();
        clock.set(TODAY.plusDays(2));
        assertThat(refresh.runDue()).as("after its lease, on another day").isTrue();
        assertThat(refresh.runDue()).as("once a day").isFalse();
    }

    private List<Object> began(LabQuestion question) {
        return figures.view(question, lead).tables().stream().filter(it -> it.code().equals("PROCEDURE"))
                .flatMap(it -> it.lines().stream()).map(it -> it.values().get(0)).toList();
    }

    private List<?> kept() {
        return jdbc.sql("select * from lab_cell where municipality_id = ? order by by_what, by_value, of_year, measure, group_code, outcome")
                .param(town.id).query().listOfRows();
    }
}
