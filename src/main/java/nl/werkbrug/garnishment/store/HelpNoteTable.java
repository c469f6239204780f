package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.help.HelpNote;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of loket and coach; only members of the organisation that wrote them read them. */
@Repository
public class HelpNoteTable {

    private static final String OWN = "exists (select 1 from membership m where m.user_id = :viewer and m.party_id = n.party_id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    HelpNoteTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param id the task in which it was written */
    public void insert(String id, String dossierId, String partyId, HelpNote note) {
        jdbc.sql("""
                        insert into help_note
                          (id, dossier_id, subject, party_id, contact_on, note_text, written_by, written_at)
                        values (:id, :dossier, :subject, :party, :on, :text, :by, :at)""")
                .param("id", id)
                .param("dossier", dossierId)
                .param("subject", Garnishment.SUBJECT)
                .param("party", partyId)
                .param("on", note.contactOn())
                .param("text", note.text())
                .param("by", note.writtenBy())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    public List<HelpNote> ofOwnOrganisation(String dossierId, Viewer viewer) {
        return jdbc.sql("select n.contact_on, n.note_text, n.written_by from help_note n where n.dossier_id = :dossier and "
                        + OWN + " and " + Visibility.sees("n") + " order by n.contact_on desc, n.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new HelpNote(
                        SqlTime.date(row, "contact_on"), row.getString("note_text"), row.getString("written_by")))
                .list();
    }
}
