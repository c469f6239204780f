package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters about objections that go by post; joins the caller's transaction. */
@Repository
class PostedLetterTable {

    private final JdbcClient jdbc;

    PostedLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of each kind: a later one takes the place of an earlier. */
    void keep(String objectionId, PostedLetter.Kind kind, String documentId) {
        jdbc.sql("delete from objection_letter where objection_id = :id and kind = :kind").param("id", objectionId).param("kind", kind.name())
                .update();
        jdbc.sql("insert into objection_letter (objection_id, kind, document_id) values (:id, :kind, :document)")
                .param("id", objectionId)
                .param("kind", kind.name())
                .param("document", documentId)
                .update();
    }

    Optional<PostedLetter> find(String objectionId, PostedLetter.Kind kind) {
        return jdbc.sql("select * from objection_letter where objection_id = :id and kind = :kind")
                .param("id", objectionId)
                .param("kind", kind.name())
                .query((row, number) -> new PostedLetter(
                        row.getString("objection_id"), PostedLetter.Kind.valueOf(row.getString("kind")), row.getString("document_id"),
                        SqlTime.date(row, "posted_on")))
                .optional();
    }

    /** Whether this call is the one that posted it. */
    boolean posted(String objectionId, PostedLetter.Kind kind, LocalDate on, String userId) {
        return jdbc.sql("""
                        update objection_letter set posted_on = :on, posted_by = :by
                         where objection_id = :id and kind = :kind and posted_on is null""")
                        .param("on", on)
                        .param("by", userId)
                        .param("id", objectionId)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }
}
