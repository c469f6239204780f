package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of payroll narrowed to a municipality: for whatever of the dossier it was let in, as far as payroll sees that. */
@Story
abstract class TownFilterStory {

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TaskSink sink;

    @Autowired
    InboxLists lists;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String town;
    private Viewer petra;
    private String dossier;

    @BeforeEach
    void a_garnishment_to_do_at_an_employer() {
        clock.set(LocalDate.of(2026, 6, 5));
        String employer = world.employer("Bakkerij Het Anker");
        town = world.loket("Gemeente Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        NewTask it = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", null);
        transactions.executeWithoutResult(status -> sink.opened(it));
        letIn(employer, "SUBSIDY", "EMPLOYER");
    }

    @Test
    void a_municipality_of_something_else_in_the_dossier_is_a_choice_that_finds_the_task() {
        assertThat(choices()).as("nobody was let in").isEmpty();

        letIn(town, "SUBSIDY", "LOKET");

        assertThat(choices()).containsExactly(town);
        assertThat(found(InboxTab.ALL)).containsExactly("Verklaring invullen");
        assertThat(found(InboxTab.ORGANISATION)).containsExactly("Verklaring invullen");
    }

    @Test
    void what_the_viewer_does_not_see_gives_no_municipality_away() {
        letIn(town, "PLACEMENT_UNSEEN", "LOKET");

        assertThat(choices()).isEmpty();
        assertThat(found(InboxTab.ALL)).isEmpty();
    }

    @Test
    void a_municipality_without_open_work_is_no_choice() {
        letIn(town, "SUBSIDY", "LOKET");
        jdbc.sql("update inbox_task set state = 'CANCELLED' where dossier_id = ?").param(dossier).update();

        assertThat(choices()).isEmpty();
    }

    private List<String> choices() {
        return lists.shown(new InboxQuery(InboxTab.ALL, "", 1), petra).choices().municipalities().stream().map(FilterChoices.Municipality::id).toList();
    }

    private List<String> found(InboxTab tab) {
        InboxFilter filter = new InboxFilter("", null, null, town, "", DueWindow.ANY, null, null, FollowUpFilter.USUAL);
        return lists.page(new InboxQuery(tab, filter, InboxSort.DUE, false, 1), petra).tasks().stream().map(InboxTask::title).toList();
    }

    private void letIn(String party, String subject, String part) {
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), dossier, subject, party, part, SqlTime.toSql(clock.instant()))
                .update();
    }
}
