package nl.werkbrug.coaching.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.agenda.FeedVisits;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Planned visits in the coach's own calendar: which dossier, never who, and not the place, which somebody typed. */
@Component
class PlannedInFeed implements FeedVisits {

    private static final String SELECT = """
            select v.*, s.reference from coaching_planned_visit v
              join coaching c on c.id = v.coaching_id join dossier s on s.id = c.dossier_id
             where v.planned_by = :viewer and v.changed_at >= :since and case when %s then 1 else 0 end = 1
             order by v.visit_on, v.starts_at, v.id limit 500""".formatted(Visibility.worksOn("c"));

    private final JdbcClient jdbc;

    PlannedInFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Visit> of(String userId, Instant since) {
        return jdbc.sql(SELECT).param("viewer", userId).param("since", SqlTime.toSql(since)).query(PlannedInFeed::visit).list();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        PlannedVisit.Kind kind = PlannedVisit.Kind.valueOf(row.getString("kind"));
        String what = switch (kind) {
            case VISIT -> "Bezoek";
            case PHONE -> "Telefoongesprek";
            case ONLINE -> "Onlinegesprek";
        };
        return new Visit(
                row.getString("id"), what + " dossier " + row.getString("reference"),
                SqlTime.date(row, "visit_on").atTime(LocalTime.parse(row.getString("starts_at"))), row.getInt("minutes"),
                PlannedVisit.State.valueOf(row.getString("state")) == PlannedVisit.State.CANCELLED, row.getInt("version"),
                SqlTime.moment(row, "changed_at"), "/begeleiding/vandaag");
    }
}
