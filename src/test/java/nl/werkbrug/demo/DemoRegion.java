package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.lab.By;
import nl.werkbrug.lab.Initiative;
import nl.werkbrug.lab.Initiatives;
import nl.werkbrug.lab.LabFigures;
import nl.werkbrug.lab.LabMunicipalities;
import nl.werkbrug.lab.LabQuestion;
import nl.werkbrug.lab.LabRefresh;
import nl.werkbrug.lab.LabTable;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lab of the demo tells of the last full year: groups are large enough where that matters. */
abstract class DemoRegion extends DemoDossiers {

    private static final int LAST_YEAR = TODAY.getYear() - 1;
    private static final LabQuestion YEAR = new LabQuestion("", LAST_YEAR, By.TOTAL, "");

    @BeforeAll
    static void count() {
        bean(LabRefresh.class).run();
    }

    @Test
    void the_lab_opens_with_a_year_that_tells_something() {
        assertThat(bean(LabFigures.class).lastFullYear(tamar())).isEqualTo(LAST_YEAR);
        assertThat(shown("ON_TIME", "gemeente")).as("not always in time").last().isInstanceOfSatisfying(LabTable.Percent.class,
                it -> assertThat(it.value()).isBetween(10L, 90L));
        assertThat((Long) shown("TOLD_ONCE", "Samen").get(1)).isPositive();
        assertThat(shown("MONEY", "Lokale regelingen")).contains(Money.euros("18000.00"));
        assertThat(shown("TAKE_UP", "Eigen regeling van de gemeente").subList(1, 4)).containsExactly(12L, 12L, 12L);
        assertThat(shown("TAKE_UP", "No-riskpolis").subList(1, 4)).as("it holds by law").containsExactly(33L, 33L, 33L);
        assertThat(shown("TAKE_UP", "Eigen loonsubsidie van de gemeente").subList(1, 3)).as("nobody stayed").containsExactly(5L, 5L);
        assertThat(shown("TAKE_UP", "Loonkostensubsidie na meting").subList(1, 4)).containsExactly(6L, 6L, 6L);
        assertThat(shown("TAKE_UP", "Loonkostenvoordeel doelgroep banenafspraak").subList(1, 3)).as("in both towns").containsExactly(10L, 10L);
        assertThat(shown("TAKE_UP", "Jobcoach van buiten (extern)").subList(1, 4)).containsExactly(5L, 5L, 5L);
        assertThat(shown("MONEY", "Loonkostensubsidie").get(1)).isInstanceOfSatisfying(Money.class, it -> assertThat(it.isPositive()).isTrue());
        assertThat(shown("IN_WORK", "Na 6 maanden").subList(0, 2)).containsExactly(43L, 37L);
        assertThat(shown("GARNISHMENT", "Samen")).containsExactly(5L, 5L, 0L);
    }

    @Test
    void signals_and_budgets_tell_by_kind_what_came_of_them() {
        assertThat(lines("SIGNAL")).containsExactly(
                "Ik loop vast bij een loket of instantie: samen 17", "Ik loop vast bij een loket of instantie: melder vindt het antwoord goed 12",
                "Ik loop vast bij een loket of instantie: melder vindt het antwoord niet goed 5", "Ik zoek kandidaten voor werk: samen 6",
                "Ik zoek kandidaten voor werk: melder vindt het antwoord goed 6");
        assertThat(lines("BUDGET")).containsExactly(
                "reizen naar het werk: samen 11", "reizen naar het werk: helemaal of deels toegekend 6", "reizen naar het werk: afgewezen 5",
                "werkkleding: samen 6", "werkkleding: helemaal of deels toegekend 6");
        assertThat(lines("BUDGET_EFFECT")).contains("Samenleving: beter 9", "Werkt nog: ja, hier 9");
    }

    @Test
    void this_year_tells_something_too() {
        LabQuestion now = new LabQuestion(DemoParty.MUNICIPALITY.id(), TODAY.getYear(), By.TOTAL, "");

        assertThat(lines(now, "SIGNAL")).contains("Ik zoek kandidaten voor werk: samen 6", "Ik zoek kandidaten voor werk: melder vindt het antwoord goed 6");
        assertThat(lines(now, "BUDGET")).contains("reizen naar het werk: samen 7", "reizen naar het werk: helemaal toegekend 7");
        assertThat(lines(now, "IN_WORK")).contains("Na 3 maanden 11");
        assertThat(lines(now, "GARNISHMENT")).contains("Samen 8");
        assertThat(view(now).tables()).filteredOn(it -> it.code().equals("ON_TIME")).flatExtracting(LabTable::shown)
                .filteredOn(it -> it.name().equals("gemeente")).singleElement()
                .satisfies(it -> assertThat(it.values()).last().isInstanceOfSatisfying(LabTable.Percent.class, part -> assertThat(part.value()).isBetween(60L, 95L)));
    }

    @Test
    void figures_can_be_narrowed_to_town_quarter_neighbourhood_and_size() {
        LabFigures.View all = view(YEAR);
        assertThat(all.municipalities()).extracting(LabMunicipalities.Seen::name)
                .containsExactly(DemoParty.MUNICIPALITY.title(), DemoParty.BESIDE.title());
        assertThat(all.values(By.QUARTER)).contains(LAST_YEAR + "-1", LAST_YEAR + "-4");
        assertThat(all.values(By.HOME)).contains("6095", "6098", "6099");
        assertThat(all.values(By.SIZE)).contains("SMALL", "MEDIUM");
        assertThat(view(new LabQuestion(DemoParty.BESIDE.id(), LAST_YEAR, By.TOTAL, "")).tables()).isNotEmpty();
    }

    @Test
    void an_initiative_of_each_town_is_compared_with_the_other() {
        List<Initiatives.Compared> all = bean(Initiatives.class).all(tamar());

        assertThat(all).hasSize(3);
        assertThat(all).extracting(it -> it.initiative().from()).doesNotHaveDuplicates();
        assertThat(all).extracting(Initiatives.Compared::table).doesNotHaveDuplicates();
        assertThat(all).filteredOn(it -> it.initiative().procedure().equals("signaal")).singleElement().satisfies(it -> {
            assertThat(it.byKind()).as("the same kind before and after").isTrue();
            assertThat(it.table().lines().get(0).values()).containsExactly(11L, 6L, null, null);
            assertThat((Long) it.table().lines().get(1).values().get(0)).as("half have an answer in").isGreaterThan(7);
            assertThat((Long) it.table().lines().get(1).values().get(1)).isLessThan(3);
            assertThat(it.table().lines()).as("who stays in work is no result of it").hasSize(3);
        });
        assertThat(all).allSatisfy(it -> assertThat(it.table().lines().get(0).values().subList(0, 2)).as("begun").doesNotContainNull());
        assertThat(all).filteredOn(it -> it.initiative().procedure().equals("aannemen")).hasSize(2).allSatisfy(it -> {
            assertThat(it.table().lines().get(0).values()).as("begun").hasSize(4).doesNotContainNull();
            assertThat(it.table().lines().get(1).values()).as("days").hasSize(4).doesNotContainNull();
        });
        assertThat(all.stream().flatMap(it -> it.initiative().values().stream()).map(Initiative.Value::kind)).contains(Initiative.Kind.values());
        assertThat(bean(Initiatives.class).all(bean(DemoUsers.class).viewer(DemoUser.VERA))).as("Maasbrug does not share").hasSize(1);
    }

    private static List<Object> shown(String measure, String line) {
        return view(YEAR).tables().stream().filter(it -> it.code().equals(measure)).flatMap(it -> it.shown().stream())
                .filter(it -> it.name().equals(line)).filter(it -> it.values().stream().allMatch(Objects::nonNull)).findFirst().orElseThrow().values();
    }

    private static List<String> lines(String measure) {
        return lines(YEAR, measure);
    }

    private static List<String> lines(LabQuestion question, String measure) {
        return view(question).tables().stream().filter(it -> it.code().equals(measure)).flatMap(it -> it.shown().stream())
                .map(it -> it.name() + " " + it.text(0)).toList();
    }

    private static LabFigures.View view(LabQuestion question) {
        return bean(LabFigures.class).view(question, tamar());
    }

    private static Viewer tamar() {
        return bean(DemoUsers.class).viewer(DemoUser.TAMAR);
    }
}
