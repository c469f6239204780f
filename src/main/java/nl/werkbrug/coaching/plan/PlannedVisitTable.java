package nl.werkbrug.coaching.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes planned visits; joins the caller's transaction. Only who keeps the log of a coaching sees its visits. */
@Repository
class PlannedVisitTable {

    private static final String FROM = " from coaching_planned_visit v join coaching c on c.id = v.coaching_id";
    private static final String SELECT = "select v.*, c.dossier_id" + FROM + " where " + Visibility.worksOn("c") + " and ";
    private static final String INSERT = """
            insert into coaching_planned_visit
              (id, coaching_id, planned_by, visit_on, starts_at, minutes, kind, place, state, version, changed_at)
            values (:id, :coaching, :viewer, :on, :at, :minutes, :kind, :place, 'PLANNED', 0, :now)""";
    private static final String MOVE = """
            update coaching_planned_visit
               set visit_on = :on, starts_at = :at, minutes = :minutes, kind = :kind, place = :place, version = version + 1, changed_at = :now
             where id = :id and state = 'PLANNED' and version = :version""";
    private static final String END = """
            update coaching_planned_visit set state = :state, version = version + 1, changed_at = :now
             where id = :id and state = 'PLANNED'""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedVisitTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this call wrote it; false when the same was planned before. */
    boolean insert(String id, String coachingId, NewPlan plan, Viewer viewer) {
        try {
            return jdbc.sql(INSERT)
                            .param("id", id).param("coaching", coachingId).param("viewer", viewer.userId())
                            .param("on", plan.on()).param("at", plan.at()).param("minutes", plan.minutes())
                            .param("kind", plan.kind().name()).param("place", plan.place()).param("now", now())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    boolean move(PlannedVisit was, NewPlan plan) {
        return jdbc.sql(MOVE)
                        .param("on", plan.on()).param("at", plan.at()).param("minutes", plan.minutes())
                        .param("kind", plan.kind().name()).param("place", plan.place()).param("now", now())
                        .param("id", was.id()).param("version", was.version())
                        .update()
                == 1;
    }

    boolean end(String id, PlannedVisit.State state) {
        return jdbc.sql(END).param("state", state.name()).param("now", now()).param("id", id).update() == 1;
    }

    Optional<PlannedVisit> one(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "v.id = :id").param("viewer", viewer.userId()).param("id", id)
                .query(PlannedVisitTable::read).optional();
    }

    /** Those of the viewer that still have to be, and what was ticked off of one day; first day first. */
    List<PlannedVisit> own(LocalDate from, LocalDate until, LocalDate doneOn, int most, Viewer viewer) {
        return jdbc.sql(SELECT + """
                        v.planned_by = :viewer and v.visit_on between :from and :until
                           and (v.state = 'PLANNED' or v.state = 'DONE' and v.visit_on = :done)
                         order by v.visit_on, v.starts_at, v.id limit :most""")
                .param("viewer", viewer.userId()).param("from", from).param("until", until).param("done", doneOn).param("most", most)
                .query(PlannedVisitTable::read).list();
    }

    /** Minutes that the viewer wrote in logs between two days. */
    int logged(LocalDate from, LocalDate until, Viewer viewer) {
        return jdbc.sql("select coalesce(sum(v.minutes), 0) from coaching_visit v join coaching c on c.id = v.coaching_id where "
                        + Visibility.worksOn("c") + " and v.entered_by = :viewer and v.ended_at is null and v.visit_on between :from and :until")
                .param("viewer", viewer.userId()).param("from", from).param("until", until)
                .query(Integer.class).single();
    }

    private java.time.LocalDateTime now() {
        return SqlTime.toSql(clock.instant());
    }


    static PlannedVisit read(ResultSet row, int number) throws SQLException {
        return new PlannedVisit(
                row.getString("id"), row.getString("coaching_id"), row.getString("dossier_id"), row.getString("planned_by"),
                SqlTime.date(row, "visit_on"), row.getString("starts_at"), row.getInt("minutes"),
                PlannedVisit.Kind.valueOf(row.getString("kind")), row.getString("place"),
                PlannedVisit.State.valueOf(row.getString("state")), row.getInt("version"));
    }
}
