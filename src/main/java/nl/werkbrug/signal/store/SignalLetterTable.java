package nl.werkbrug.signal.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.signal.SignalLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters to reporters; the caller checked who asks. */
@Repository
public class SignalLetterTable {

    private final JdbcClient jdbc;

    SignalLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SignalLetter> find(String signalId, SignalLetter.Kind kind) {
        return jdbc.sql("select * from signal_letter where signal_id = :signal and kind = :kind")
                .param("signal", signalId).param("kind", kind.name())
                .query((row, number) -> new SignalLetter(
                        row.getString("signal_id"), SignalLetter.Kind.valueOf(row.getString("kind")), row.getString("document_id"),
                        SqlTime.date(row, "posted_on")))
                .optional();
    }

    public void insert(String signalId, SignalLetter.Kind kind, String documentId) {
        jdbc.sql("insert into signal_letter (id, signal_id, kind, document_id) values (:id, :signal, :kind, :document)")
                .param("id", UUID.randomUUID().toString()).param("signal", signalId).param("kind", kind.name())
                .param("document", documentId).update();
    }

    /** Makes room for another of this kind; the one that was posted stays as a document. */
    public void forgetPosted(String signalId, SignalLetter.Kind kind) {
        jdbc.sql("delete from signal_letter where signal_id = :signal and kind = :kind and posted_on is not null")
                .param("signal", signalId).param("kind", kind.name()).update();
    }

    public void posted(String signalId, SignalLetter.Kind kind, LocalDate on, String userId) {
        jdbc.sql("""
                        update signal_letter set posted_on = :on, posted_by = :user
                         where signal_id = :signal and kind = :kind and posted_on is null""")
                .param("on", on).param("user", userId).param("signal", signalId).param("kind", kind.name()).update();
    }
}
