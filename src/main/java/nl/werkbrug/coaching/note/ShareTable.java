package nl.werkbrug.coaching.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.note.CoachNote.Audience;
import nl.werkbrug.coaching.note.CoachNote.Share;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what coaches shared: a text of its own, never the note. */
@Repository
class ShareTable {

    private static final String SELECT = """
            select s.*, a.display_name as shared_name from coaching_share s left join app_user a on a.id = s.shared_by
              join coaching_note n on n.id = s.note_id
             where s.coaching_id = :coaching and s.ended_at is null and\s""";
    private static final String ORDER = " order by s.shared_at desc, s.id";
    private static final String INSERT = """
            insert into coaching_share
              (id, note_id, coaching_id, dossier_id, subject, party_id, works_as, shared_text, shared_by, shared_at)
            values (:id, :note, :coaching, :dossier, :subject, :party, :works, :text, :by, :at)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ShareTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Coaching it, String noteId, Audience audience, String text, Viewer viewer) {
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID().toString())
                .param("note", noteId)
                .param("coaching", it.id())
                .param("dossier", it.dossierId())
                .param("subject", Coaching.SUBJECT)
                .param("party", party(it, audience))
                .param("works", works(audience).name())
                .param("text", text)
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** What others shared with the viewer. */
    List<Share> forViewer(String coachingId, Viewer viewer) {
        return query("s.shared_by <> :viewer and " + Visibility.worksOn("s"), coachingId, viewer);
    }

    /** What the viewer shared of notes of his own. */
    List<Share> byCoach(String coachingId, Viewer viewer) {
        return query("n.written_by = :viewer and " + Visibility.worksOn("n"), coachingId, viewer);
    }

    /** Ends one of a note. */
    void end(String id, String noteId) {
        jdbc.sql("update coaching_share set ended_at = :at where id = :id and note_id = :note and ended_at is null")
                .param("at", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .param("note", noteId)
                .update();
    }

    /** What was shared of a text stays shared when its note is corrected. */
    void move(String fromNoteId, String toNoteId) {
        jdbc.sql("update coaching_share set note_id = :to where note_id = :from").param("to", toNoteId)
                .param("from", fromNoteId).update();
    }

    private List<Share> query(String who, String coachingId, Viewer viewer) {
        return jdbc.sql(SELECT + who + ORDER).param("coaching", coachingId).param("viewer", viewer.userId())
                .query(ShareTable::read).list();
    }

    private static Share read(ResultSet row, int number) throws SQLException {
        return new Share(
                row.getString("id"), row.getString("note_id"), audience(WorksAs.valueOf(row.getString("works_as"))),
                row.getString("shared_text"), row.getString("shared_name"), SqlTime.moment(row, "shared_at"));
    }

    /** @throws IllegalArgumentException when that party takes no part */
    private static String party(Coaching it, Audience audience) {
        String party = switch (audience) {
            case EMPLOYER -> it.employerId();
            case LOKET -> it.municipalityId();
            case COLLEAGUES -> it.keeper().partyId();
        };
        if (party == null) {
            throw new IllegalArgumentException("No " + audience + " takes part in coaching " + it.id());
        }
        return party;
    }

    private static WorksAs works(Audience audience) {
        return switch (audience) {
            case EMPLOYER -> WorksAs.PAYROLL;
            case LOKET -> WorksAs.LOKET;
            case COLLEAGUES -> WorksAs.COACH;
        };
    }

    private static Audience audience(WorksAs works) {
        return Arrays.stream(Audience.values()).filter(each -> works(each) == works).findFirst().orElseThrow();
    }
}
