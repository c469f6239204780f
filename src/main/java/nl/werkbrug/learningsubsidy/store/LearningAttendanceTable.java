package nl.werkbrug.learningsubsidy.store;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.learningsubsidy.LearningAttendance;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what was kept of the guidance; joins the caller's transaction. */
@Repository
public class LearningAttendanceTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    LearningAttendanceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(String placeId, LearningAttendance it, Viewer viewer) {
        jdbc.sql("""
                        insert into learning_attendance
                          (id, place_id, first_day, last_day, days_a_week, guide, progress_text, told_by, told_at)
                        values (:id, :place, :first, :last, :days, :guide, :progress, :by, :at)""")
                .param("id", it.id())
                .param("place", placeId)
                .param("first", it.first())
                .param("last", it.last())
                .param("days", it.daysAWeek())
                .param("guide", it.guide())
                .param("progress", it.progress())
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Oldest first. */
    public List<LearningAttendance> of(String placeId) {
        return jdbc.sql("select * from learning_attendance where place_id = :place order by first_day")
                .param("place", placeId)
                .query((row, number) -> new LearningAttendance(
                        row.getString("id"), SqlTime.date(row, "first_day"), SqlTime.date(row, "last_day"), row.getInt("days_a_week"),
                        row.getString("guide"), row.getString("progress_text")))
                .list();
    }

    /** Takes one away that was wrong; false when it was gone before. */
    public boolean delete(String placeId, String id) {
        return jdbc.sql("delete from learning_attendance where place_id = :place and id = :id")
                .param("place", placeId).param("id", id).update() == 1;
    }
}
