package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed in somebody's work since yesterday, or since the last visit when that is longer ago. */
@Component
public class ChangedSince {

    private static final String OWN = "t.state = 'OPEN' and t.party_id in (:parties) and t.works_as in (:worksAs)";
    /**
     * The permission row by row: left bare, the database first gathers all that a loket is let in to. And the index by name: with 400
     * employers it takes longer to choose one than to count.
     */
    private static final String COUNTED = "(select count(*) from (select 1 from inbox_task t%s where %s and "
            + TaskFilter.ROW_BY_ROW.formatted(Visibility.worksOn("t")) + " limit :most) x)";
    private static final String ADDED = COUNTED.formatted(
            " use index (inbox_by_age)", OWN + " and t.created_at > :since and (t.follow_up_on is null or t.follow_up_on <= :today)");
    private static final String LATE = COUNTED.formatted(
            " use index (inbox_by_party)", OWN + " and t.sort_on >= :day and t.sort_on < :today");
    private static final String GIVEN = COUNTED.formatted("", """
            t.state = 'OPEN' and t.assignee_id = :viewer and t.id in (
                select a.task_id from inbox_assignment a
                 where a.to_user = :viewer and a.by_user <> :viewer and a.happened_at > :since)""");
    private static final String REACHED = COUNTED.formatted(
            " use index (inbox_put_off)", "t.state = 'OPEN' and t.assignee_id = :viewer and t.follow_up_on > :day and t.follow_up_on <= :today");
    /** Apart from the viewer's own, and not joined to them by "or": each has an index, and its own list to lead to. */
    private static final String FREE = COUNTED.formatted(
            " use index (inbox_put_off_by)",
            "t.state = 'OPEN' and t.follow_up_by = :viewer and t.follow_up_on > :day and t.follow_up_on <= :today and t.assignee_id is null");
    private static final String COUNTS = "select " + ADDED + " as added, " + LATE + " as late, " + GIVEN + " as given, " + REACHED
            + " as reached, " + FREE + " as free";

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangedSince(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts of open tasks; counting stops just above 100, because it asks permission task by task.
     *
     * @param since the moment counted from
     * @param yesterday whether that is the start of yesterday, because the viewer was here today already or never before
     * @param from the first last day that passed since
     * @param until the last last day that passed: yesterday
     * @param added came in for the viewer's organisations
     * @param late the last day passed, of the same work
     * @param given given to the viewer by somebody else
     * @param reached of the viewer, put off until a day that came
     * @param free of nobody, put off by the viewer until a day that came
     */
    public record Changes(
            Instant since, boolean yesterday, LocalDate from, LocalDate until, int added, int late, int given, int reached, int free) {

        public boolean any() {
            return added + late + given + reached + free > 0;
        }
    }

    /**
     * What changed; empty for who has no work here.
     *
     * @param before the end of the visit before this one; null for none
     */
    @Transactional(readOnly = true)
    public Optional<Changes> of(Instant before, Viewer viewer) {
        OwnTasks own = OwnTasks.whose(viewer, DutchTime.today(clock), jdbc);
        return own.none() ? Optional.empty() : Optional.of(counted(before, own, viewer));
    }

    private Changes counted(Instant before, OwnTasks own, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        boolean yesterday = before == null || !DutchTime.dateOf(before).isBefore(today);
        LocalDate day = yesterday ? DueWindow.before(today) : DutchTime.dateOf(before);
        Instant since = yesterday ? day.atStartOfDay(DutchTime.ZONE).toInstant() : before;
        return jdbc.sql(COUNTS)
                .param("viewer", viewer.userId())
                .param("parties", own.parties())
                .param("worksAs", own.worksAs())
                .param("since", SqlTime.toSql(since))
                .param("day", day)
                .param("today", today)
                .param("most", MOST + 1)
                .query((row, number) -> new Changes(
                        since, yesterday, day, DueWindow.before(today),
                        row.getInt("added"), row.getInt("late"), row.getInt("given"), row.getInt("reached"),
                        row.getInt("free")))
                .single();
    }
}
