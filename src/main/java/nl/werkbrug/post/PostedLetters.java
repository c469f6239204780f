package nl.werkbrug.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which letters go by post; joins the caller's transaction, and the caller checked who asks. */
@Repository
public class PostedLetters {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostedLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of each kind: a later one takes the place of an earlier, which stays as a document. */
    public void keep(String aboutId, Enum<?> kind, String documentId) {
        jdbc.sql("delete from posted_letter where about_id = :about and kind = :kind").param("about", aboutId).param("kind", kind.name()).update();
        jdbc.sql("insert into posted_letter (about_id, kind, document_id, made_on) values (:about, :kind, :document, :made)")
                .param("about", aboutId)
                .param("kind", kind.name())
                .param("document", documentId)
                .param("made", DutchTime.today(clock))
                .update();
    }

    public Optional<PostedLetter> find(String aboutId, Enum<?> kind) {
        return find(aboutId, kind.name());
    }

    Optional<PostedLetter> find(String aboutId, String kind) {
        return jdbc.sql("select * from posted_letter where about_id = :about and kind = :kind")
                .param("about", aboutId)
                .param("kind", kind)
                .query((row, number) -> new PostedLetter(
                        row.getString("about_id"), row.getString("kind"), row.getString("document_id"), SqlTime.date(row, "made_on"),
                        SqlTime.date(row, "posted_on")))
                .optional();
    }

    /** Whether this letter lies ready and is not in the post. */
    public boolean waits(String aboutId, Enum<?> kind) {
        return find(aboutId, kind).filter(PostedLetter::waits).isPresent();
    }

    /** Whether this call is the one that posted it. */
    boolean posted(String aboutId, String kind, LocalDate on, String userId) {
        return jdbc.sql("""
                        update posted_letter set posted_on = :on, posted_by = :by
                         where about_id = :about and kind = :kind and posted_on is null""")
                        .param("on", on)
                        .param("by", userId)
                        .param("about", aboutId)
                        .param("kind", kind)
                        .update()
                == 1;
    }
}
