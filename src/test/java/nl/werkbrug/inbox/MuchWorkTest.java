package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.DutchTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Who has more than a thousand tasks gets them by another road through the same rules. */
@SpringJUnitConfig(CarryingModules.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MuchWorkTest {

    private static final int MANY = 1_110;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Viewer agent;

    /** Two employers, one dossier and one task for each number, the last to be done first; and one of another employer. */
    @BeforeAll
    void more_than_a_thousand_tasks_of_an_agent() {
        String baker = world.employer("Bakkerij Het Anker");
        String butcher = world.employer("Slagerij De Vries");
        agent = world.user("Agent", Role.PAYROLL_AGENT, baker);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, butcher);
        for (int i = 0; i < MANY; i++) {
            task(i % 2 == 0 ? baker : butcher, i, agent);
        }
        String other = world.employer("Bakkerij Ander");
        task(other, MANY + 1, world.user("S", Role.EMPLOYER_PAYROLL, other));
    }

    @Test
    void has_the_first_page_by_day_and_counts_to_a_thousand() {
        InboxLists.Shown shown = shown(InboxFilter.of(""), InboxSort.DUE);

        assertThat(shown.page().tasks().get(0).title()).isEqualTo("Taak n%04dz".formatted(MANY - 1));
        assertThat(shown.page().tasks()).hasSize(25);
        assertThat(shown.counts().organisation()).isGreaterThan(InboxCounts.MOST);
        assertThat(shown.counts().nobody()).isGreaterThan(InboxCounts.MOST);
        assertThat(shown.partly()).isFalse();
    }

    @Test
    void another_order_holds_the_first_thousand_by_day_and_says_so() {
        InboxLists.Shown shown = shown(InboxFilter.of(""), InboxSort.TASK);

        assertThat(shown.partly()).isTrue();
        assertThat(shown.page().tasks().get(0).title()).isEqualTo("Taak n%04dz".formatted(MANY - ListRows.SORTED));
        assertThat(shown(InboxFilter.of("anker"), InboxSort.TASK).partly()).isFalse();
    }

    @Test
    void a_filter_finds_few_or_many_and_never_somebody_elses() {
        assertThat(titles("taak n0007z")).containsExactly("Taak n0007z");
        assertThat(shown(InboxFilter.of("n0007z"), InboxSort.DUE).counts()).isEqualTo(new InboxCounts(0, 1, 1, 1, InboxCounts.MOST_FOUND));
        assertThat(titles("bestaatniet")).isEmpty();
        assertThat(titles("ander")).isEmpty();
        assertThat(shown(employer("bakkerij"), InboxSort.DUE).counts().organisation()).isEqualTo(MANY / 2);
        assertThat(shown(employer("ander"), InboxSort.DUE).counts()).isEqualTo(new InboxCounts(0, 0, 0, 0));
    }

    @Test
    void who_has_most_put_off_still_sees_the_rest_counted() {
        jdbc.sql("update inbox_task set follow_up_on = :day where state = 'OPEN' and title <> 'Taak n0007z'")
                .param("day", DutchTime.today(clock).plusDays(1)).update();
        try {
            InboxLists.Shown shown = shown(InboxFilter.of(""), InboxSort.DUE);

            assertThat(shown.page().tasks()).extracting(InboxTask::title).containsExactly("Taak n0007z");
            assertThat(shown.counts().organisation()).isEqualTo(1);
            assertThat(shown.counts().nobody()).isEqualTo(1);
            assertThat(shown.counts().later().organisation()).isGreaterThan(900);
        } finally {
            jdbc.sql("update inbox_task set follow_up_on = null").update();
        }
    }

    private static InboxFilter employer(String name) {
        return new InboxFilter("", null, null, "", name, DueWindow.ANY, null, null, FollowUpFilter.USUAL);
    }

    private List<String> titles(String text) {
        return shown(InboxFilter.of(text), InboxSort.DUE).page().tasks().stream().map(InboxTask::title).toList();
    }

    private InboxLists.Shown shown(InboxFilter filter, InboxSort sort) {
        return lists.shown(new InboxQuery(InboxTab.ORGANISATION, filter, sort, false, 1), agent);
    }

    private void task(String employer, int number, Viewer viewer) {
        String dossier = dossiers.open(employer, world.person("P", "Q"), GARNISHMENT, viewer).id();
        inbox.open(world.task(dossier, employer, WorksAs.PAYROLL, "Taak n%04dz".formatted(number), DAY.plusDays(MANY - number)));
    }
}
