package nl.werkbrug.form;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that were sent with a form; kept with its draft so that a mistake elsewhere does not lose them. */
@Repository
public class Uploads {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Files of a draft by key of the field. */
    public Map<String, StoredUpload> of(String draftKey) {
        Map<String, StoredUpload> files = new TreeMap<>();
        jdbc.sql("select id, field_key, file_name, byte_count, sha256 from form_upload where draft_key = ?")
                .param(draftKey)
                .query(row -> {
                    files.put(row.getString("field_key"), upload(row));
                });
        return files;
    }

    /**
     * Contents of a file that belongs to this draft.
     *
     * @param draftKey the draft the caller may see; a file of another draft is not found
     * @param id       id of the upload, as {@link Answers#upload} gives it
     */
    public Optional<byte[]> content(String draftKey, String id) {
        return jdbc.sql("select content from form_upload where draft_key = ? and id = ?")
                .params(draftKey, id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** Contents of the file of a question, as {@link #content}; empty when none was sent. */
    public Optional<byte[]> sent(String draftKey, Answers answers, String fieldKey) {
        return answers.upload(fieldKey).flatMap(id -> content(draftKey, id));
    }

    /** Deletes all files of a draft, after they became documents or when the draft is thrown away. */
    @Transactional
    public void deleteAll(String draftKey) {
        jdbc.sql("delete from form_upload where draft_key = ?").param(draftKey).update();
    }

    /** Deletes the file of one field. */
    @Transactional
    public void delete(String draftKey, String fieldKey) {
        jdbc.sql("delete from form_upload where draft_key = ? and field_key = ?").params(draftKey, fieldKey).update();
    }

    /** Keeps a file that was checked; a field has one file, a new one takes the place of the old. */
    @Transactional
    StoredUpload keep(String draftKey, String fieldKey, String fileName, byte[] content, String user) {
        StoredUpload upload =
                new StoredUpload(UUID.randomUUID().toString(), fileName, content.length, sha256(content));
        delete(draftKey, fieldKey);
        jdbc.sql("""
                insert into form_upload
                (id, draft_key, field_key, file_name, byte_count, sha256, content, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(upload.id(), draftKey, fieldKey, fileName, upload.size(), upload.sha256(), content,
                        Timestamp.from(clock.instant()), user)
                .update();
        return upload;
    }

    private static StoredUpload upload(ResultSet row) throws SQLException {
        return new StoredUpload(
                row.getString("id"), row.getString("file_name"), row.getLong("byte_count"), row.getString("sha256"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
