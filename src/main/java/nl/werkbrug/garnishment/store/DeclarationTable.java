package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.garnishment.declaration.Declaration;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The declarations, one for each garnishment; signing again replaces the answers until it was sent. */
@Repository
public class DeclarationTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeclarationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Declaration> find(String garnishmentId) {
        return jdbc.sql("select * from declaration where garnishment_id = :id")
                .param("id", garnishmentId)
                .query(DeclarationTable::read)
                .optional();
    }

    /** The last signed declaration of an earlier garnishment on the dossier, to copy from. */
    public Optional<Declaration> lastOfDossier(String dossierId, String butNotOf) {
        return jdbc.sql("""
                        select d.* from declaration d join garnishment g on g.id = d.garnishment_id
                         where g.dossier_id = :dossier and g.id <> :not order by d.signed_at desc limit 1""")
                .param("dossier", dossierId)
                .param("not", butNotOf)
                .query(DeclarationTable::read)
                .optional();
    }

    public void sign(String garnishmentId, String answersJson, boolean byPost, String earlyReason, String signedBy) {
        int updated = row("""
                update declaration set answers_json = :answers, channel = :channel, early_reason = :early,
                  signed_by = :by, signed_at = :at
                where garnishment_id = :id and sent_at is null""", garnishmentId, answersJson, byPost, earlyReason, signedBy);
        if (updated == 0) {
            row("""
                insert into declaration (garnishment_id, answers_json, channel, early_reason, signed_by, signed_at)
                values (:id, :answers, :channel, :early, :by, :at)""",
                    garnishmentId, answersJson, byPost, earlyReason, signedBy);
        }
    }

    private int row(String sql, String id, String answers, boolean byPost, String early, String by) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("answers", answers)
                .param("channel", byPost ? "POST" : "EMAIL")
                .param("early", early)
                .param("by", by)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    public void sent(String garnishmentId, String documentId) {
        jdbc.sql("update declaration set document_id = :document, sent_at = :now where garnishment_id = :id and sent_at is null")
                .param("document", documentId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", garnishmentId)
                .update();
    }

    public void posted(String garnishmentId, LocalDate day) {
        day(garnishmentId, "posted_on", day);
    }

    public void receiptConfirmed(String garnishmentId, LocalDate day) {
        day(garnishmentId, "receipt_confirmed_on", day);
    }

    private void day(String garnishmentId, String column, LocalDate day) {
        jdbc.sql("update declaration set " + column + " = :day where garnishment_id = :id")
                .param("day", day)
                .param("id", garnishmentId)
                .update();
    }

    private static Declaration read(ResultSet row, int number) throws SQLException {
        return new Declaration(
                row.getString("garnishment_id"),
                row.getString("answers_json"),
                row.getString("channel").equals("POST"),
                row.getString("early_reason"),
                SqlTime.moment(row, "signed_at"),
                row.getString("document_id"),
                SqlTime.moment(row, "sent_at"),
                SqlTime.date(row, "posted_on"),
                SqlTime.date(row, "receipt_confirmed_on"));
    }
}
