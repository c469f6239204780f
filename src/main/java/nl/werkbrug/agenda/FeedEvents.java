package nl.werkbrug.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.ExplanationStep;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a calendar: decided by the rights of its user at this moment. */
@Component
class FeedEvents {

    /** So long a calendar that was not opened still hears that a deadline ended. */
    private static final Duration REMEMBERED = Duration.ofDays(60);
    private static final int MOST = 2_000;
    private static final Set<ExplanationStep.Kind> TYPED =
            Set.of(ExplanationStep.Kind.SUSPENDED, ExplanationStep.Kind.EXTENDED);

    private static final String SELECT = """
            select d.id, s.reference, d.subject, d.what, d.owner, d.works_as, d.ends_on, d.state, coalesce(d.changed_at, d.opened_at) as changed_at,
                   d.sequence_no + (select count(*) from inbox_assignment a where a.task_id = d.task_id) as sequence_no,
                   case when d.subject in (%1$s) then null else d.steps_json end as steps_json, %2$s as mine
              from running_deadline d
              join dossier s on s.id = d.dossier_id
             where (d.live = 1 or d.closed_at >= :since) and %3$s and case when %4$s then 1 else 0 end = 1
             order by d.live desc, d.ends_on, d.id limit :most""";
    private static final String WALLS =
            FeedEvent.BEHIND_THE_WALL.stream().sorted().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
    private static final String TAKEN = """
            exists (select 1 from inbox_task m where m.id = d.task_id
                                                 and (m.assignee_id = :viewer or m.completed_by = :viewer))""";
    // What the user has, had, or handed over lately.
    private static final String EVER_TAKEN = """
            d.task_id in (select t.id from inbox_task t where t.assignee_id = :viewer
                                                          and (t.state <> 'DONE' or t.completed_at >= :since)
                          union select t.id from inbox_task t where t.completed_by = :viewer and t.completed_at >= :since
                          union select a.task_id from inbox_assignment a
                                 where a.from_user = :viewer and a.happened_at >= :since)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The deadlines of a calendar, at most 2,000: what runs first. */
    @Transactional(readOnly = true)
    List<FeedEvent> of(CalendarFeed feed) {
        boolean own = feed.partyId() == null;
        String sql = SELECT.formatted(WALLS, own ? "case when " + TAKEN + " then 1 else 0 end" : "1",
                own ? EVER_TAKEN : "d.party_id = :party", Visibility.worksOn("d"));
        return jdbc.sql(sql)
                .param("viewer", feed.userId())
                .param("party", feed.partyId())
                .param("since", SqlTime.toSql(clock.instant().minus(REMEMBERED)))
                .param("most", MOST)
                .query(FeedEvents::event)
                .list();
    }

    private static FeedEvent event(ResultSet row, int number) throws SQLException {
        DeadlineState state = DeadlineState.valueOf(row.getString("state"));
        String steps = row.getString("steps_json");
        List<ExplanationStep> explanation = steps == null ? List.of() : StepsJson.read(steps);
        Instant changed = SqlTime.moment(row, "changed_at");
        return new FeedEvent(
                row.getString("id"), row.getString("reference"), row.getString("subject"), what(row),
                SqlTime.date(row, "ends_on"), state == DeadlineState.SUSPENDED,
                !state.running() || row.getInt("mine") == 0, row.getInt("sequence_no"), changed,
                lastUntyped(explanation));
    }

    private static String what(ResultSet row) throws SQLException {
        String worksAs = row.getString("works_as");
        return SaidTo.keptForHolder(
                row.getString("what"), TermOwner.valueOf(row.getString("owner")), worksAs == null ? null : WorksAs.valueOf(worksAs));
    }

    /** Steps with a reason that somebody typed stay in Werkbrug: a reason may name a person. */
    private static ExplanationStep lastUntyped(List<ExplanationStep> explanation) {
        return explanation.stream()
                .filter(step -> !TYPED.contains(step.kind()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
