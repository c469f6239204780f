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
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class InboxFilterTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Assignments assignments;

    @Autowired
    private InboxLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SetClock clock;

    private Viewer agent;
    private Viewer lotte;
    private String town;
    private String baker;
    private String butcher;
    private LocalDate today;

    /** An agent of two employers; the dossier of the baker is open to a municipality. */
    @BeforeEach
    void four_tasks_of_two_employers_and_a_municipality() {
        today = DutchTime.today(clock);
        baker = world.employer("Bakkerij Het Anker");
        butcher = world.employer("Slagerij 100% De Vries");
        town = world.loket("Gemeente Anker");
        agent = world.user("Agent", Role.PAYROLL_AGENT, baker);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, butcher);
        lotte = world.user("Lotte", Role.LOKET_CASEWORKER, town);
        String first = dossiers.open(baker, world.person("Amal", "Visser"), GARNISHMENT, agent).id();
        String second = dossiers.open(butcher, world.person("Zeno", "Aal"), GARNISHMENT, agent).id();
        letIn(first);
        open(first, baker, WorksAs.PAYROLL, "Verklaring", "garnishment-declaration", today.minusDays(1));
        open(second, butcher, WorksAs.PAYROLL, "Loon", "employee-pay-runs", today.plusDays(20));
        open(second, butcher, WorksAs.PAYROLL, "Aanvraag", "wage-subsidy", null);
        open(first, town, WorksAs.LOKET, "Hulp", "garnishment-help", today);
    }

    @Test
    void narrows_on_each_thing_alone() {
        assertThat(found("zoek", "aal loon")).containsExactly("Loon");
        assertThat(found("procedure", "loonkostensubsidie")).containsExactly("Aanvraag");
        assertThat(found("gemeente", town)).containsExactly("Verklaring");
        assertThat(found("werkgever", "100%")).containsExactly("Loon", "Aanvraag");
        assertThat(found("werkgever", "bestaat niet")).isEmpty();
        assertThat(found("uiterlijk", "te-laat")).containsExactly("Verklaring");
        assertThat(found("uiterlijk", "week")).containsExactly("Verklaring");
        assertThat(found("uiterlijk", "maand")).containsExactly("Verklaring", "Loon");
        assertThat(found("uiterlijk", "zonder-dag")).containsExactly("Aanvraag");
        assertThat(found("van", today.toString())).containsExactly("Loon", "Aanvraag");
        assertThat(found("tot", today.toString())).containsExactly("Verklaring");
    }

    @Test
    void narrows_on_two_things_at_once_and_counts_the_same() {
        InboxFilter both = new InboxFilter("", null, Procedure.GARNISHMENT, "", "slagerij", DueWindow.ANY, null, null, FollowUpFilter.USUAL);

        assertThat(titles(InboxTab.ORGANISATION, both, agent)).containsExactly("Loon");
        assertThat(lists.counts(both, agent)).isEqualTo(new InboxCounts(0, 1, 1, 1));
    }

    @Test
    void everything_also_holds_what_others_must_do_and_can_be_narrowed_to_them() {
        assertThat(titles(InboxTab.ALL, InboxFilter.of(""), agent)).containsExactly("Verklaring", "Hulp", "Loon", "Aanvraag");
        assertThat(titles(InboxTab.ALL, turn(WorksAs.LOKET), agent)).containsExactly("Hulp");
        assertThat(titles(InboxTab.ORGANISATION, turn(WorksAs.LOKET), agent)).isEmpty();
        assertThat(titles(InboxTab.ALL, InboxFilter.of(""), lotte)).containsExactly("Verklaring", "Hulp");
        InboxRow others = page(InboxTab.ALL, turn(WorksAs.LOKET), agent).rows().get(0);
        assertThat(others.own()).isFalse();
        assertThat(others.partyName()).isEqualTo("Gemeente Anker");
    }

    @Test
    void no_filter_shows_or_counts_anything_to_a_stranger() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));
        List<InboxFilter> filters = List.of(
                InboxFilter.of("verklaring"), turn(WorksAs.PAYROLL),
                new InboxFilter("", null, Procedure.GARNISHMENT, town, "anker", DueWindow.LATE, null, null, FollowUpFilter.USUAL));

        for (InboxFilter filter : filters) {
            assertThat(lists.counts(filter, stranger)).isEqualTo(new InboxCounts(0, 0, 0, 0));
            for (InboxTab tab : InboxTab.values()) {
                assertThat(titles(tab, filter, stranger)).isEmpty();
            }
        }
    }

    @Test
    void the_choices_are_what_occurs_in_ones_own_work() {
        FilterChoices choices = lists.shown(new InboxQuery(InboxTab.ORGANISATION, "", 1), agent).choices();

        assertThat(choices.procedures()).containsExactly(Procedure.GARNISHMENT, Procedure.WAGE_SUBSIDY);
        assertThat(choices.municipalities()).extracting(FilterChoices.Municipality::name).containsExactly("Gemeente Anker");
        assertThat(lists.shown(new InboxQuery(InboxTab.ORGANISATION, "", 1), lotte).choices().municipalities()).isEmpty();
    }

    @Test
    void sorts_dates_texts_and_numbers_each_in_its_own_way_and_back() {
        assertThat(sorted(InboxSort.PERSON, false)).startsWith("Loon");
        assertThat(sorted(InboxSort.EMPLOYER, true)).startsWith("Loon");
        assertThat(sorted(InboxSort.TASK, false)).containsExactly("Aanvraag", "Loon", "Verklaring");
        assertThat(sorted(InboxSort.DUE, true)).containsExactly("Aanvraag", "Loon", "Verklaring");
        assertThat(sorted(InboxSort.DOSSIER, true)).startsWith("Loon");
        assertThat(sorted(InboxSort.PROCEDURE, true)).startsWith("Aanvraag");
        for (InboxSort sort : InboxSort.values()) {
            assertThat(sorted(sort, false)).hasSize(3);
        }
    }

    @Test
    void an_own_task_that_is_put_off_is_away_until_its_day() {
        String id = page(InboxTab.ORGANISATION, InboxFilter.of("verklaring"), agent).tasks().get(0).id();
        assignments.claim(id, agent);
        follow(id, today.plusDays(3));

        assertThat(titles(InboxTab.MINE, InboxFilter.of(""), agent)).isEmpty();
        assertThat(titles(InboxTab.ORGANISATION, InboxFilter.of(""), agent)).containsExactly("Loon", "Aanvraag");
        assertThat(titles(InboxTab.ORGANISATION, followed(FollowUpFilter.LATER), agent)).containsExactly("Verklaring");
        assertThat(titles(InboxTab.ORGANISATION, followed(FollowUpFilter.EVERY), agent)).contains("Verklaring", "Loon");
        assertThat(titles(InboxTab.ALL, InboxFilter.of(""), agent)).contains("Verklaring");
        assertThat(lists.counts(InboxFilter.of(""), agent))
                .isEqualTo(new InboxCounts(0, 2, 2, 4, InboxCounts.MOST, new InboxCounts.Later(1, 1, 0)));
        assertThat(titles(InboxTab.MINE, followed(FollowUpFilter.LATER), agent)).containsExactly("Verklaring");

        follow(id, today);
        assertThat(titles(InboxTab.MINE, InboxFilter.of(""), agent)).containsExactly("Verklaring");
        assertThat(titles(InboxTab.MINE, followed(FollowUpFilter.REACHED), agent)).containsExactly("Verklaring");
        assertThat(lists.counts(followed(FollowUpFilter.LATER), agent)).isEqualTo(new InboxCounts(0, 0, 0, 0));
    }

    @Test
    void nobodys_task_that_is_put_off_leaves_the_usual_lists_and_is_counted_beside_them() {
        follow(page(InboxTab.NOBODY, InboxFilter.of("loon"), agent).tasks().get(0).id(), today.plusDays(3));

        assertThat(titles(InboxTab.NOBODY, InboxFilter.of(""), agent)).containsExactly("Verklaring", "Aanvraag");
        assertThat(lists.counts(InboxFilter.of(""), agent))
                .isEqualTo(new InboxCounts(0, 2, 2, 4, InboxCounts.MOST, new InboxCounts.Later(0, 1, 1)));
        assertThat(lists.counts(followed(FollowUpFilter.LATER), agent)).isEqualTo(new InboxCounts(0, 1, 1, 1));
    }

    private List<String> found(String field, String value) {
        InboxFilter filter = switch (field) {
            case "zoek" -> InboxFilter.of(value);
            case "procedure" -> filter(Procedure.of(value), "", "", DueWindow.ANY, null, null);
            case "gemeente" -> filter(null, value, "", DueWindow.ANY, null, null);
            case "werkgever" -> filter(null, "", value, DueWindow.ANY, null, null);
            case "uiterlijk" -> filter(null, "", "", DueWindow.of(value), null, null);
            case "van" -> filter(null, "", "", DueWindow.ANY, LocalDate.parse(value), null);
            default -> filter(null, "", "", DueWindow.ANY, null, LocalDate.parse(value));
        };
        return titles(InboxTab.ORGANISATION, filter, agent);
    }

    private static InboxFilter filter(Procedure procedure, String municipality, String employer, DueWindow due, LocalDate from, LocalDate until) {
        return new InboxFilter("", null, procedure, municipality, employer, due, from, until, FollowUpFilter.USUAL);
    }

    private static InboxFilter turn(WorksAs turn) {
        return new InboxFilter("", turn, null, "", "", DueWindow.ANY, null, null, FollowUpFilter.USUAL);
    }

    private static InboxFilter followed(FollowUpFilter followUp) {
        return new InboxFilter("", null, null, "", "", DueWindow.ANY, null, null, followUp);
    }

    private List<String> sorted(InboxSort sort, boolean down) {
        return lists.page(new InboxQuery(InboxTab.ORGANISATION, InboxFilter.of(""), sort, down, 1), agent).tasks().stream()
                .map(InboxTask::title)
                .toList();
    }

    private List<String> titles(InboxTab tab, InboxFilter filter, Viewer viewer) {
        return page(tab, filter, viewer).tasks().stream().map(InboxTask::title).toList();
    }

    private InboxPage page(InboxTab tab, InboxFilter filter, Viewer viewer) {
        return lists.page(new InboxQuery(tab, filter, InboxSort.DUE, false, 1), viewer);
    }

    private void open(String dossier, String party, WorksAs worksAs, String title, String process, LocalDate due) {
        inbox.open(new NewTask(
                UUID.randomUUID().toString(), dossier, GARNISHMENT, party, worksAs, title, "Wat.", "form", process, "step",
                "key", null, null, due));
    }

    private void follow(String task, LocalDate day) {
        jdbc.sql("update inbox_task set follow_up_on = ? where id = ?").params(day, task).update();
    }

    private void letIn(String dossier) {
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, 'LOKET', ?)")
                .params(UUID.randomUUID().toString(), dossier, GARNISHMENT, town, SqlTime.toSql(clock.instant()))
                .update();
    }
}
