package nl.werkbrug.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.garnishment.GarnishedEmployee;
import nl.werkbrug.garnishment.overview.GarnishmentFilter;
import nl.werkbrug.garnishment.store.GarnishmentOverviewTable;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lists that read only as far as a page needs show, page after page, all that there is. What is made for it goes again. */
@Story
@Transactional
abstract class PagesOfListsStory {

    private static final int ALL = 10_000;

    @Autowired
    DataSource source;

    @Autowired
    MovableClock clock;

    @Autowired
    GarnishmentOverviewTable garnishments;

    @Autowired
    Penalties penalties;

    @Autowired
    JdbcClient jdbc;

    private ManyTasks.People people;

    @BeforeEach
    void an_agent_for_eight_employers_and_a_loket() {
        people = new ManyTasks(source, clock.today()).make(new ManyTasks.Size(840_000, 40, 1, 1, 12, 720));
    }

    @Test
    void the_garnishments_of_several_employers() {
        List<String> all = ids(GarnishmentFilter.Order.values()[0], ALL, 0);

        assertThat(all).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (int size : new int[] {1, 3, 10}) {
            List<String> read = new ArrayList<>();
            for (int from = 0; from <= all.size(); from += size) {
                read.addAll(ids(GarnishmentFilter.Order.values()[0], size, from));
            }
            assertThat(read).as("pages of %d", size).isEqualTo(all);
        }
    }

    @Test
    void the_late_decisions_of_a_loket_open_ones_first() {
        List<String> noticed = jdbc.sql("select d.id from running_deadline d where d.default_notice_on is not null and "
                        + Visibility.seesAs("d", Role.LOKET_TEAM_LEAD))
                .param("viewer", people.lead().userId())
                .query(String.class)
                .list();
        jdbc.sql("update running_deadline set closed_at = '2026-06-01 10:00:00' where id in (:some)")
                .param("some", noticed.subList(0, 7))
                .update();

        List<RunningDeadline> read = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            penalties.page(people.lead(), page).rows().forEach(it -> read.add(it.deadline()));
        }

        assertThat(noticed).hasSizeGreaterThan(Penalties.PAGE_SIZE);
        assertThat(read).extracting(RunningDeadline::id).containsExactlyInAnyOrderElementsOf(noticed);
        assertThat(read).isSortedAccordingTo(Comparator.comparing((RunningDeadline it) -> it.closedOn() != null)
                .thenComparing(RunningDeadline::defaultNoticeOn, Comparator.reverseOrder()));
        assertThat(read.get(read.size() - 7).closedOn()).isNotNull();
    }

    private List<String> ids(GarnishmentFilter.Order order, int limit, int offset) {
        Viewer agent = people.agent();
        return garnishments.rows(new GarnishmentFilter("", null, null, null, order), agent, limit, offset).stream()
                .map(GarnishedEmployee.Row::dossierId)
                .toList();
    }
}
