package nl.werkbrug.lab;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.shared.SqlTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who still works after some months: on the page, in files, by neighbourhood and quarter, and in comparisons. Today is 1 June 2026. */
abstract class LabInWorkStory extends LabBench {

    private static final String HOME = "3011 AB";
    private static final String THERE = "3012 AB";

    @Autowired
    private WebApplicationContext application;

    @Test
    void who_left_early_counts_for_no_moment_that_was_not_reached() throws Exception {
        works(7, HOME, LocalDate.of(2025, 2, 1), null);
        works(5, HOME, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 5, 30));
        works(6, HOME, LocalDate.of(2026, 1, 5), null);
        works(5, HOME, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1));
        works(9, HOME, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 20));
        refresh.run();

        assertThat(line("IN_WORK", "Na 3 maanden")).containsExactly(23L, 18L, new LabTable.Percent(78));
        assertThat(line("IN_WORK", "Na 6 maanden")).containsExactly(12L, 7L, new LabTable.Percent(58));
        assertThat(line("IN_WORK", "Na 12 maanden")).containsExactly(12L, 7L, new LabTable.Percent(58));
        assertThat(moments(new LabQuestion(town.id, 2026, By.TOTAL, ""))).containsExactly(List.of("11", "6", "55%"), HIDDEN, HIDDEN);
        assertThat(file("/lab/export.csv?gemeente=&periode=2026&groep="))
                .contains("\"Na 3 maanden\";\"Lang genoeg geleden begonnen\";\"11\"", "\"Na 6 maanden\";\"Lang genoeg geleden begonnen\";\"te klein\"");
    }

    private static final List<String> HIDDEN = List.of("te klein", "te klein", "te klein");

    @Test
    void a_neighbourhood_and_a_quarter_have_the_basis_of_each_moment_too() {
        works(8, HOME, LocalDate.of(2025, 5, 5), null);
        works(5, HOME, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 6, 5));
        works(6, HOME, LocalDate.of(2025, 6, 20), null);
        works(9, THERE, LocalDate.of(2025, 6, 20), null);
        refresh.run();

        assertThat(moments(new LabQuestion(town.id, 0, By.HOME, "3011"))).containsExactly(
                List.of("19", "14", "74%"), List.of("19", "14", "74%"), List.of("13", "8", "62%"));
        assertThat(moments(new LabQuestion(town.id, 0, By.HOME, "3012"))).containsExactly(
                List.of("9", "9", "100%"), List.of("9", "9", "100%"), HIDDEN);
        assertThat(moments(new LabQuestion(town.id, 0, By.QUARTER, "2025-2"))).containsExactly(
                List.of("28", "23", "82%"), List.of("28", "23", "82%"), List.of("13", "8", "62%"));
    }

    @Test
    void who_is_too_few_in_a_neighbourhood_may_be_missing_from_a_moment_and_its_share_says_so() {
        works(20, HOME, LocalDate.of(2025, 5, 5), null);
        works(2, HOME, LocalDate.of(2025, 6, 20), null);
        works(7, THERE, LocalDate.of(2025, 6, 20), null);
        works(6, "3013 AB", LocalDate.of(2025, 6, 20), null);
        refresh.run();

        assertThat(moments(new LabQuestion(town.id, 2025, By.HOME, "3011"))).as("at most two and who was taken along").containsExactly(
                List.of("20", "niet te zeggen", "niet te zeggen"), List.of("20", "niet te zeggen", "niet te zeggen"), List.of("20", "20", "100%"));
        assertThat(moments(new LabQuestion(town.id, 2025, By.HOME, "3012")).get(1)).containsExactly("7", "7", "100%");
    }

    @Test
    void who_is_hired_again_counts_for_each_time_from_its_own_first_day() {
        List<String> dossiers = IntStream.range(0, 6).mapToObj(i -> town.dossier(SUBSIDY, HOME)).toList();
        dossiers.forEach(it -> town.works(it, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 2, 20)));
        dossiers.forEach(it -> town.worksAgain(it, LocalDate.of(2025, 4, 1)));
        refresh.run();

        assertThat(line("IN_WORK", "Na 3 maanden")).containsExactly(12L, 6L, new LabTable.Percent(50));
        assertThat(line("IN_WORK", "Na 12 maanden")).containsExactly(12L, 6L, new LabTable.Percent(50));
        assertThat(moments(new LabQuestion(town.id, 0, By.QUARTER, "2025-2"))).as("the second time").contains(List.of("6", "6", "100%"));
    }

    @Test
    void of_ends_that_were_told_before_the_first_day_is_kept_where_it_is_known() throws Exception {
        String left = town.dossier(SUBSIDY, HOME);
        town.works(left, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 4, 20));
        String again = town.dossier(SUBSIDY, HOME);
        town.works(again, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 4, 20));
        town.worksAgain(again, LocalDate.of(2025, 5, 1));
        jdbc.sql("update employment_end set starts_on = null").update();
        String script = new ClassPathResource("db/migration/V170__first_day_of_an_end.sql").getContentAsString(StandardCharsets.UTF_8);

        jdbc.sql(script.substring(script.indexOf("update employment_end"), script.indexOf(";", script.indexOf("update employment_end")))).update();

        assertThat(firstDay(left)).containsExactly(LocalDate.of(2025, 1, 6));
        assertThat(firstDay(again)).as("nobody knows it any more").containsOnlyNulls();
    }

    private List<LocalDate> firstDay(String dossier) {
        return jdbc.sql("select starts_on from employment_end where dossier_id = ?").param(dossier).query((row, number) -> SqlTime.date(row, "starts_on")).list();
    }

    @Test
    void a_second_hire_that_was_not_chosen_is_no_second_time() {
        List<String> dossiers = IntStream.range(0, 6).mapToObj(i -> town.dossier(SUBSIDY, HOME)).toList();
        dossiers.forEach(it -> town.works(it, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 4, 20)));
        dossiers.forEach(it -> town.worksAgain(it, LocalDate.of(2025, 5, 1)));
        jdbc.sql("update hire set state = 'STOPPED' where created_at > '2025-02-01' and dossier_id in (select dossier_id from dossier_party where party_id = ?)")
                .param(town.id).update();
        refresh.run();

        assertThat(line("IN_WORK", "Na 3 maanden")).containsExactly(6L, 6L, new LabTable.Percent(100));
        assertThat(line("IN_WORK", "Na 6 maanden")).containsExactly(6L, 0L, new LabTable.Percent(0));
    }

    @Test
    void two_moments_of_which_the_difference_would_be_few_people_are_not_both_shown_of_the_same_people() {
        works(20, HOME, LocalDate.of(2025, 5, 5), null);
        works(3, HOME, LocalDate.of(2025, 7, 1), null);
        refresh.run();

        assertThat(moments(new LabQuestion(town.id, 2025, By.TOTAL, ""))).as("three who reached six months only are in neither").containsExactly(
                List.of("20", "20", "tussen 83 en 100%"), List.of("20", "20", "tussen 83 en 100%"), List.of("20", "20", "100%"));
    }

    @Test
    void a_comparison_counts_who_began_a_year_ago_or_longer() {
        works(8, HOME, LocalDate.of(2024, 8, 5), null);
        works(6, HOME, LocalDate.of(2025, 5, 5), null);
        works(9, HOME, LocalDate.of(2025, 6, 20), LocalDate.of(2025, 7, 20));
        initiatives.keep(new Initiative("vroeg-" + town.id.substring(0, 8), town.id, "Stad", "Sneller", "Anders", null, null, "",
                LocalDate.of(2025, 1, 10), null, "Tom", true, List.of()), true, lead);
        refresh.run();

        assertThat(initiatives.all(lead).get(0).table().lines()).filteredOn(it -> it.name().startsWith("Na 12 maanden")).singleElement()
                .satisfies(it -> assertThat(it.values().subList(0, 2)).as("nobody of June reached a year").containsExactly(
                        new LabTable.Percent(100), new LabTable.Percent(100)));
    }

    private void works(int people, String postcode, LocalDate start, LocalDate last) {
        IntStream.range(0, people).forEach(i -> town.works(town.dossier(SUBSIDY, postcode), start, last));
    }

    private List<List<String>> moments(LabQuestion question) {
        return table(question, "IN_WORK").lines().stream().map(line -> IntStream.range(0, 3).mapToObj(line::text).toList()).toList();
    }

    private String file(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build()
                .perform(get(address).with(as(lead))).andReturn().getResponse().getContentAsString();
    }
}
