package nl.werkbrug.agenda;

import static nl.werkbrug.agenda.DeadlineFixture.TODAY;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig({CarryingModules.class, DeadlineFixture.class})
class DeadlineOverviewTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Assignments assignments;

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private DeadlineOverview overview;

    private String employer;
    private Viewer petra;
    private String dossier;

    @BeforeEach
    void a_dossier_of_an_employer() {
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @Test
    void each_tab_shows_its_own_deadlines_and_counts_them() {
        assignments.claim(own("Van Petra", TODAY.plusDays(3)), petra);
        own("Van niemand", TODAY.plusDays(1));
        deadlines.outside(dossier, "Van de deurwaarder", TODAY.plusDays(2));

        assertThat(shown(OverviewTab.MINE, petra)).containsExactly("Van Petra");
        assertThat(shown(OverviewTab.ORGANISATION, petra)).containsExactly("Van niemand", "Van Petra");
        assertThat(shown(OverviewTab.OTHERS, petra)).containsExactly("Van de deurwaarder");
        assertThat(shown(OverviewTab.ALL, petra)).containsExactly("Van niemand", "Van de deurwaarder", "Van Petra");
        OverviewCounts counts = overview.counts(OverviewFilter.of(OverviewTab.MINE), petra);
        assertThat(List.of(OverviewTab.values()).stream().map(counts::of)).containsExactly(1, 2, 1, 3);
    }

    @Test
    void the_wall_keeps_out_hr_other_employers_and_a_loket_without_consent() {
        own("Van Petra", TODAY);
        deadlines.outside(dossier, "Van de deurwaarder", TODAY);
        String town = world.loket("Gemeente");
        Viewer loket = world.user("L", Role.LOKET_CASEWORKER, town);
        List<Viewer> outsiders = List.of(
                world.user("H", Role.EMPLOYER_HR, employer),
                world.user("A", Role.EMPLOYER_PAYROLL, world.employer("Ander")), loket, world.user("O", Role.OPERATOR, null));

        assertThat(outsiders).allSatisfy(viewer -> assertThat(shown(OverviewTab.ALL, viewer)).isEmpty());

        consents.give(dossier, GARNISHMENT, town, WorksAs.LOKET, TODAY, petra);
        assertThat(shown(OverviewTab.OTHERS, loket)).containsExactlyInAnyOrder("Van Petra", "Van de deurwaarder");
        assertThat(shown(OverviewTab.ORGANISATION, loket)).isEmpty();
    }

    @Test
    void the_clock_of_the_municipality_is_seen_by_the_employer() {
        String town = world.loket("Gemeente");
        world.user("L", Role.LOKET_CASEWORKER, town);
        consents.give(dossier, GARNISHMENT, town, WorksAs.LOKET, TODAY, petra);
        deadlines.task(dossier, town, WorksAs.LOKET, "Van de gemeente", TODAY.minusDays(1));

        OverviewRow row = overview.page(OverviewFilter.of(OverviewTab.OTHERS), 1, petra).rows().get(0);

        assertThat(row.mustAct()).isEqualTo("Gemeente");
        assertThat(row.standing(TODAY)).isEqualTo("te laat");
    }

    @Test
    void what_passed_outside_is_over_and_not_late() {
        deadlines.outside(dossier, "Voorbij", TODAY.minusDays(1));
        own("Te laat", TODAY.minusDays(1));
        own("Op tijd", TODAY);
        deadlines.state(own("Stil", TODAY.minusDays(9)), DeadlineState.SUSPENDED);
        deadlines.end(own("Gedaan", TODAY));

        assertThat(shown(OverviewTab.ALL, petra)).containsExactly("Stil", "Te laat", "Op tijd");
        assertThat(shown(OverviewState.OVER)).containsExactly("Voorbij");
        assertThat(shown(OverviewState.LATE)).containsExactly("Te laat");
        assertThat(shown(OverviewState.ON_TIME)).containsExactly("Op tijd");
        assertThat(shown(OverviewState.STILL)).containsExactly("Stil");
        assertThat(shown(OverviewState.DONE)).containsExactly("Gedaan");
        OverviewRow over = overview.page(
                new OverviewFilter(OverviewTab.ALL, "", null, OverviewState.OVER, null, null), 1, petra).rows().get(0);
        assertThat(over.standing(TODAY)).isEqualTo("voorbij");
        assertThat(over.mustAct()).isEqualTo(over.owner().label());
    }

    @Test
    void finds_by_words_by_who_must_act_and_by_day() {
        String second = dossiers.open(employer, world.person("Bo", "100% Zeker"), GARNISHMENT, petra).id();
        own("Eerst", TODAY.plusDays(1));
        deadlines.task(second, employer, WorksAs.PAYROLL, "Later", TODAY.plusDays(9));

        assertThat(found("VISSER anker", null, null, null)).containsExactly("Eerst");
        assertThat(found("100%", null, null, null)).containsExactly("Later");
        assertThat(found("v%r", null, null, null)).isEmpty();
        assertThat(found("", null, TODAY.plusDays(2), TODAY.plusDays(9))).containsExactly("Later");
        assertThat(found("", TermOwner.RVO, null, null)).isEmpty();
        assertThat(overview.counts(new OverviewFilter(OverviewTab.ALL, "visser", null, OverviewState.RUNNING, null, null), petra)
                .of(OverviewTab.ORGANISATION)).isEqualTo(1);
    }

    @Test
    void pages_and_exports_meet_every_deadline_once() {
        for (int i = 0; i < 30; i++) {
            own("Termijn " + i, TODAY.plusDays(i / 10));
        }
        OverviewFilter filter = OverviewFilter.of(OverviewTab.ALL);
        List<String> walked = new ArrayList<>();
        OverviewRow last = null;
        for (List<OverviewRow> rows = overview.after(null, filter, 7, petra); !rows.isEmpty();
                rows = overview.after(last, filter, 7, petra)) {
            rows.forEach(row -> walked.add(row.id()));
            last = rows.get(rows.size() - 1);
        }

        assertThat(overview.page(filter, 1, petra).hasNext()).isTrue();
        assertThat(overview.page(filter, 2, petra).rows()).hasSize(5);
        assertThat(walked).hasSize(30).doesNotHaveDuplicates();
    }

    private String own(String what, LocalDate end) {
        return deadlines.task(dossier, employer, WorksAs.PAYROLL, what, end);
    }

    private List<String> shown(OverviewTab tab, Viewer viewer) {
        return overview.page(OverviewFilter.of(tab), 1, viewer).rows().stream().map(OverviewRow::what).toList();
    }

    private List<String> shown(OverviewState state) {
        OverviewFilter filter = new OverviewFilter(OverviewTab.ALL, "", null, state, null, null);
        return overview.page(filter, 1, petra).rows().stream().map(OverviewRow::what).toList();
    }

    private List<String> found(String text, TermOwner owner, LocalDate from, LocalDate until) {
        OverviewFilter filter = new OverviewFilter(OverviewTab.ALL, text, owner, OverviewState.RUNNING, from, until);
        return overview.page(filter, 1, petra).rows().stream().map(OverviewRow::what).toList();
    }
}
