package nl.werkbrug.coaching.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.coaching.HourBudget;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the lines of the log; joins the caller's transaction. */
@Repository
class VisitTable {

    private static final String SELECT = """
            select v.*, a.display_name as entered_name, e.display_name as ended_name
              from coaching_visit v join coaching c on c.id = v.coaching_id
              left join app_user a on a.id = v.entered_by left join app_user e on e.id = v.ended_by where\s""";
    private static final String ORDER = " order by v.visit_on desc, v.entered_at desc, v.id";
    private static final String INSERT = """
            insert into coaching_visit
              (id, coaching_id, visit_on, activity, minutes, travel_minutes, group_size, counted_minutes, entered_by, entered_at,
               replaces_id)
            values (:id, :coaching, :on, :activity, :minutes, :travel, :size, :counted, :by, :at, :replaces)""";
    private static final String END = """
            update coaching_visit set ended_by = :by, ended_at = :at, ended_because = :why
             where id = :id and ended_at is null""";

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this call wrote it; false when the same line was there. */
    boolean insert(String coachingId, NewVisit it, Viewer viewer) {
        try {
            jdbc.sql(INSERT)
                    .param("id", it.id())
                    .param("coaching", coachingId)
                    .param("on", it.on())
                    .param("activity", it.activity().name())
                    .param("minutes", it.minutes())
                    .param("travel", it.travelMinutes())
                    .param("size", it.groupSize())
                    .param("counted", HourBudget.shared(it.minutes(), it.groupSize()))
                    .param("by", viewer.userId())
                    .param("at", SqlTime.toSql(clock.instant()))
                    .param("replaces", it.replacesId())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Whether this call is the one that ended it. */
    boolean end(String id, String why, Viewer viewer) {
        return jdbc.sql(END)
                        .param("by", viewer.userId())
                        .param("at", SqlTime.toSql(clock.instant()))
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** All lines, also those that were corrected, for somebody who keeps the log; the newest day first. */
    List<Visit> all(String coachingId, Viewer viewer) {
        return jdbc.sql(SELECT + "v.coaching_id = :coaching and " + Visibility.worksOn("c") + ORDER)
                .param("coaching", coachingId)
                .param("viewer", viewer.userId())
                .query(VisitTable::read)
                .list();
    }

    /** One line, for somebody who keeps the log. */
    Optional<Visit> kept(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "v.id = :id and " + Visibility.worksOn("c"))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(VisitTable::read)
                .optional();
    }

    /** The lines that count, oldest first; nobody is asked who wants to know. */
    List<Visit> counting(String coachingId) {
        return jdbc.sql(SELECT + "v.coaching_id = :coaching and v.ended_at is null order by v.visit_on, v.entered_at, v.id")
                .param("coaching", coachingId)
                .query(VisitTable::read)
                .list();
    }

    /** The minutes that count in each of these periods, by its id; a period without any is absent. */
    Map<String, Integer> counted(Collection<String> periodIds) {
        Map<String, Integer> counted = new HashMap<>();
        if (!periodIds.isEmpty()) {
            jdbc.sql("""
                            select p.id, sum(v.counted_minutes) as minutes from coaching_period p
                              join coaching_visit v on v.coaching_id = p.coaching_id and v.visit_on between p.first_day and p.last_day
                             where p.id in (:periods) and v.ended_at is null group by p.id""")
                    .param("periods", periodIds)
                    .query(row -> {
                        counted.put(row.getString("id"), row.getInt("minutes"));
                    });
        }
        return counted;
    }

    private static Visit read(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getString("id"), row.getString("coaching_id"), SqlTime.date(row, "visit_on"),
                Visit.Activity.valueOf(row.getString("activity")), row.getInt("minutes"), row.getInt("travel_minutes"),
                row.getInt("group_size"), row.getInt("counted_minutes"), row.getString("entered_name"),
                SqlTime.moment(row, "entered_at"), row.getString("replaces_id"), row.getString("ended_name"),
                SqlTime.moment(row, "ended_at"), row.getString("ended_because"));
    }
}
