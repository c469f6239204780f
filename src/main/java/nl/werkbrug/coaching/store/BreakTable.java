package nl.werkbrug.coaching.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes breaks; joins the caller's transaction. */
@Repository
public class BreakTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BreakTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Coaching that stood still.
     *
     * @param lastDay null while it lasts
     */
    public record Pause(String id, LocalDate firstDay, LocalDate lastDay) {}

    public void insert(String coachingId, LocalDate first, LocalDate last, Viewer viewer) {
        jdbc.sql("""
                        insert into coaching_break (id, coaching_id, first_day, last_day, told_by, told_at)
                        values (:id, :coaching, :first, :last, :by, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("coaching", coachingId)
                .param("first", first)
                .param("last", last)
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** All of a coaching, oldest first. */
    public List<Pause> of(String coachingId) {
        return jdbc.sql("select * from coaching_break where coaching_id = :id order by first_day, id").param("id", coachingId)
                .query(BreakTable::read).list();
    }

    /** The newest of a coaching. */
    public Optional<Pause> newest(String coachingId) {
        List<Pause> all = of(coachingId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public void over(String id, LocalDate lastDay) {
        jdbc.sql("update coaching_break set last_day = :last where id = :id").param("last", lastDay).param("id", id).update();
    }

    private static Pause read(ResultSet row, int number) throws SQLException {
        return new Pause(row.getString("id"), SqlTime.date(row, "first_day"), SqlTime.date(row, "last_day"));
    }
}
