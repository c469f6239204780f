package nl.werkbrug.officialform.store;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which filled copies there are; joins the caller's transaction. */
@Repository
public class FilledFormTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    FilledFormTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What makes one copy differ from another.
     *
     * @param fingerprint of the values in it
     */
    public record Key(String hireId, String versionId, String fingerprint) {}

    /** The document, when the same was filled in before. */
    public Optional<String> document(Key key) {
        return jdbc.sql("""
                        select document_id from official_form_copy
                         where hire_id = :hire and version_id = :version and fingerprint = :print""")
                .param("hire", key.hireId()).param("version", key.versionId()).param("print", key.fingerprint())
                .query(String.class).optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node made the same copy in between */
    public void insert(Key key, String documentId, String by) {
        jdbc.sql("""
                        insert into official_form_copy (id, hire_id, version_id, fingerprint, document_id, made_by, made_at)
                        values (:id, :hire, :version, :print, :document, :by, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("hire", key.hireId())
                .param("version", key.versionId())
                .param("print", key.fingerprint())
                .param("document", documentId)
                .param("by", by)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
