package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Known data and the figures that follow from it; and who sees them. */
@Story
abstract class LabStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate BEGUN = LocalDate.of(2026, 2, 2);
    private static final String SUBSIDY = "SUBSIDY";

    @Autowired
    World world;

    @Autowired
    LabFigures figures;

    @Autowired
    LabMunicipalities municipalities;

    @Autowired
    Initiatives initiatives;

    @Autowired
    LabRefresh refresh;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private LabTown town;
    private Viewer lead;

    @BeforeEach
    void a_town() {
        clock.set(TODAY);
        jdbc.sql("delete from lab_shared").update();
        town = new LabTown(world, jdbc, "Loket Stad");
        lead = world.user("Tom Teamleider", Role.LOKET_TEAM_LEAD, town.id);
    }

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
    void people_count_as_in_work_when_nobody_told_the_end() {
        IntStream.range(0, 7).forEach(i -> town.works(town.dossier(SUBSIDY, null), LocalDate.of(2025, 2, 1), null));
        IntStream.range(0, 5).forEach(i -> town.works(town.dossier(SUBSIDY, null), LocalDate.of(2025, 2, 1), LocalDate.of(2025, 5, 30)));
        IntStream.range(0, 6).forEach(i -> town.works(town.dossier(SUBSIDY, null), LocalDate.of(2026, 1, 5), null));
        refresh.run();

        assertThat(line("IN_WORK", "Na 3 maanden")).containsExactly(18L, 18L, new LabTable.Percent(100));
        assertThat(line("IN_WORK", "Na 6 maanden")).containsExactly(12L, 7L, new LabTable.Percent(58));
        assertThat(line("IN_WORK", "Na 12 maanden")).containsExactly(12L, 7L, new LabTable.Percent(58));
    }

    @Test
    void answers_that_were_known_are_a_share_of_all() {
        IntStream.range(0, 5).forEach(i -> town.toldOnce(town.dossier(SUBSIDY, null), 8, 2));
        refresh.run();

        assertThat(line("TOLD_ONCE", "Samen")).containsExactly(50L, 40L, new LabTable.Percent(80));
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
    void a_garnishment_and_its_work_count_only_where_the_loket_was_let_in_for_it() {
        IntStream.range(0, 6).forEach(i -> town.task(town.dossier(SUBSIDY, null), "GARNISHMENT", BEGUN, BEGUN));
        refresh.run();
        assertThat(figures.view(LabQuestion.ALL, lead).tables()).isEmpty();

        IntStream.range(0, 6).forEach(i -> town.task(town.dossier("GARNISHMENT", null), "GARNISHMENT", BEGUN, BEGUN));
        refresh.run();
        assertThat(line("PROCEDURE", "Aannemen").get(0)).isEqualTo(6L);
    }

    @Test
    void a_consent_that_ended_is_out_of_the_figures_the_next_night() {
        people(6, "3011 AB");
        refresh.run();
        assertThat(line("PROCEDURE", "Aannemen").get(0)).isEqualTo(6L);

        jdbc.sql("update dossier_party set until_at = '2026-05-01 10:00:00' where party_id = ?").param(town.id).update();
        refresh.run();

        assertThat(figures.view(LabQuestion.ALL, lead).tables()).isEmpty();
    }

    @Test
    void another_municipality_sees_nothing_until_it_is_shared() {
        people(6, "3011 AB");
        LabTown other = new LabTown(world, jdbc, "Loket Land");
        Viewer els = world.user("Els", Role.LOKET_TEAM_LEAD, other.id);
        refresh.run();
        LabQuestion stad = new LabQuestion(town.id, 0, By.TOTAL, "");

        assertThat(names(els)).doesNotContain("Loket Stad");
        assertThatThrownBy(() -> figures.view(stad, els)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> municipalities.share(town.id, true, els)).isInstanceOf(NotVisible.class);

        municipalities.share(town.id, true, lead);
        municipalities.share(town.id, true, lead);
        assertThat(names(els)).contains("Loket Stad", "Loket Land");
        assertThat(figures.view(stad, els).tables()).isNotEmpty();

        municipalities.share(town.id, false, lead);
        assertThatThrownBy(() -> figures.view(stad, els)).isInstanceOf(NotVisible.class);
    }

    @Test
    void only_a_team_lead_sees_the_lab() {
        Viewer bea = world.user("Bea", Role.LOKET_CASEWORKER, town.id);

        assertThatThrownBy(() -> figures.view(LabQuestion.ALL, bea)).isInstanceOf(NotVisible.class);
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

    @Test
    void an_initiative_is_compared_with_before_and_with_others() {
        LocalDate began = LocalDate.of(2025, 8, 1);
        LabTown other = new LabTown(world, jdbc, "Loket Land");
        tasks(town, LocalDate.of(2025, 4, 1), 20);
        tasks(town, began, 90);
        tasks(town, LocalDate.of(2025, 11, 3), 8);
        tasks(other, LocalDate.of(2025, 11, 3), 21);
        municipalities.share(other.id, true, world.user("Els", Role.LOKET_TEAM_LEAD, other.id));
        refresh.run();
        String id = UUID.randomUUID().toString();
        initiatives.keep(initiative(id, began), true, lead);
        initiatives.note(id, new Initiative.Value(Initiative.Kind.FINANCIAL, "Minder uren", Money.euros("250.00"), "Gesprekken", null, null), lead);

        Initiatives.Compared it = initiatives.one(id, lead);

        assertThat(it.table().lines().get(1).values().subList(0, 2)).as("the quarter of the beginning is neither").containsExactly(20L, 8L);
        assertThat(it.table().lines().get(1).values().get(3)).isNotNull();
        assertThat(it.initiative().values()).extracting(Initiative.Value::amount).containsExactly(Money.euros("250.00"));
        assertThat(it.initiative().values()).extracting(Initiative.Value::by).containsExactly("Tom Teamleider");
        assertThat(it.initiative().worth()).extracting(Initiative.Worth::noted).containsExactly(1L, 0L, 0L);
        initiatives.keep(initiative(id, LocalDate.of(2025, 5, 1)), false, lead);
        assertThat(initiatives.all(lead)).extracting(each -> each.initiative().from()).contains(LocalDate.of(2025, 5, 1));
    }

    @Test
    void an_initiative_of_another_municipality_is_out_of_reach() {
        String id = UUID.randomUUID().toString();
        initiatives.keep(initiative(id, BEGUN), true, lead);
        Viewer els = world.user("Els", Role.LOKET_TEAM_LEAD, new LabTown(world, jdbc, "Loket Land").id);

        assertThatThrownBy(() -> initiatives.one(id, els)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> initiatives.keep(initiative(id, TODAY), false, els)).isInstanceOf(NotVisible.class);

        municipalities.share(town.id, true, lead);
        assertThat(initiatives.one(id, els).initiative().own()).isFalse();
        Initiative.Value value = new Initiative.Value(Initiative.Kind.SOCIAL, "Iets", null, "Ik", null, null);
        assertThatThrownBy(() -> initiatives.note(id, value, els)).isInstanceOf(NotVisible.class);
    }

    private Initiative initiative(String id, LocalDate from) {
        return new Initiative(id, town.id, null, "Vaste contactpersoon", "Eén nummer", null, null, "aannemen", from, null, null, true, List.of());
    }

    private static void tasks(LabTown town, LocalDate begun, int days) {
        IntStream.range(0, 6).forEach(i -> town.task(town.dossier(SUBSIDY, null), SUBSIDY, begun, begun.plusDays(days)));
    }

    private void people(int count, String postcode) {
        IntStream.range(0, count).forEach(i -> town.task(town.dossier(SUBSIDY, postcode), SUBSIDY, BEGUN, BEGUN.plusDays(3)));
    }

    private List<String> names(Viewer viewer) {
        return municipalities.of(viewer).stream().map(LabMunicipalities.Seen::name).toList();
    }

    private List<Object> line(String measure, String name) {
        return new ArrayList<>(table(new LabQuestion(town.id, 0, By.TOTAL, ""), measure).lines().stream()
                .filter(it -> it.name().equals(name)).findFirst().orElseThrow().values());
    }

    private LabTable table(LabQuestion question, String measure) {
        return figures.view(question, lead).tables().stream().filter(it -> it.code().equals(measure)).findFirst().orElseThrow();
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
