package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single entries about a deadline, to be taken back; the row stays. */
@Component
class CourseEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    CourseEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An entry that still counts.
     *
     * @param still whether it is a suspension, and not an extension
     */
    record Entry(String id, boolean still, LocalDate on) {}

    /** @throws NotVisible when the deadline has no such entry that counts */
    Entry find(String deadlineId, String entryId) {
        return jdbc.sql("""
                        select id, 1 as still, from_on as on_day from deadline_suspension
                         where id = :entry and deadline_id = :id and withdrawn_at is null
                        union all
                        select id, 0, announced_on from deadline_extension
                         where id = :entry and deadline_id = :id and withdrawn_at is null""")
                .param("entry", entryId)
                .param("id", deadlineId)
                .query((row, number) ->
                        new Entry(row.getString("id"), row.getInt("still") == 1, SqlTime.date(row, "on_day")))
                .optional()
                .orElseThrow(() -> new NotVisible("deadline entry", entryId));
    }

    void withdraw(Entry entry, String because, String userId) {
        String table = entry.still() ? "deadline_suspension" : "deadline_extension";
        jdbc.sql("update " + table + " set withdrawn_by = :by, withdrawn_at = :now, withdrawn_because = :because"
                        + " where id = :id and withdrawn_at is null")
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("because", because)
                .param("id", entry.id())
                .update();
    }
}
