package nl.werkbrug.coaching.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes notes. Every query says in SQL who may read: who wrote it, while he still works for the organisation that
 * coaches. There is no query without that.
 */
@Repository
class NoteTable {

    private static final String SELECT = """
            select n.*, a.display_name as written_name from coaching_note n left join app_user a on a.id = n.written_by
             where n.ended_at is null and n.written_by = :viewer and\s""" + Visibility.worksOn("n");
    private static final String INSERT = """
            insert into coaching_note
              (id, coaching_id, dossier_id, subject, party_id, works_as, note_on, note_text, written_by, written_at, replaces_id)
            values (:id, :coaching, :dossier, :subject, :party, 'COACH', :on, :text, :by, :at, :replaces)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param replacesId the text that this one corrects; null when none */
    String insert(Coaching it, LocalDate on, String text, String replacesId, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("coaching", it.id())
                .param("dossier", it.dossierId())
                .param("subject", Coaching.SUBJECT)
                .param("party", it.keeper().partyId())
                .param("on", on)
                .param("text", text)
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .param("replaces", replacesId)
                .update();
        return id;
    }

    /** Those of a coaching, newest day first, without what is shared of them. */
    List<CoachNote> of(String coachingId, Viewer viewer) {
        return jdbc.sql(SELECT + " and n.coaching_id = :coaching order by n.note_on desc, n.written_at desc, n.id")
                .param("coaching", coachingId)
                .param("viewer", viewer.userId())
                .query(NoteTable::read)
                .list();
    }

    Optional<CoachNote> find(String id, Viewer viewer) {
        return jdbc.sql(SELECT + " and n.id = :id").param("id", id).param("viewer", viewer.userId())
                .query(NoteTable::read).optional();
    }

    /** Whether this call is the one that ended it. */
    boolean end(String id) {
        return jdbc.sql("update coaching_note set ended_at = :at where id = :id and ended_at is null")
                        .param("at", SqlTime.toSql(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static CoachNote read(ResultSet row, int number) throws SQLException {
        return new CoachNote(
                row.getString("id"), row.getString("coaching_id"), SqlTime.date(row, "note_on"), row.getString("note_text"),
                row.getString("written_name"), SqlTime.moment(row, "written_at"), row.getString("replaces_id") != null, List.of());
    }
}
