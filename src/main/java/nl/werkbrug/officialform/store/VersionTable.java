package nl.werkbrug.officialform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.officialform.FormVersion;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of forms; joins the caller's transaction. */
@Repository
public class VersionTable {

    private static final String SELECT = """
            select id, form_id, valid_from, source, state, page_count, removed, uploaded_at from official_form_version""";

    private final JdbcClient jdbc;
    private final Clock clock;

    VersionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The file of a version: as it was brought only its fingerprint is kept. */
    public record File(byte[] form, String uploadSha256) {}

    public void insert(FormVersion it, File file, String by) {
        jdbc.sql("""
                        insert into official_form_version (id, form_id, valid_from, source, state, page_count, removed, upload_sha256,
                                                           content, uploaded_by, uploaded_at)
                        values (:id, :form, :from, :source, :state, :pages, :removed, :sha, :content, :by, :now)""")
                .param("id", it.id())
                .param("form", it.formId())
                .param("from", it.validFrom())
                .param("source", it.source())
                .param("state", it.state().name())
                .param("pages", it.pages())
                .param("removed", it.removed())
                .param("sha", file.uploadSha256())
                .param("content", file.form())
                .param("by", by)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Optional<FormVersion> find(String id) {
        return jdbc.sql(SELECT + " where id = :id").param("id", id).query(VersionTable::version).optional();
    }

    /** The same file for the same day, when it was brought before. */
    public Optional<FormVersion> brought(String formId, LocalDate validFrom, String uploadSha256) {
        return jdbc.sql(SELECT + " where form_id = :form and valid_from = :from and upload_sha256 = :sha")
                .param("form", formId).param("from", validFrom).param("sha", uploadSha256)
                .query(VersionTable::version).optional();
    }

    /** Of all forms, newest first. */
    public List<FormVersion> all() {
        return jdbc.sql(SELECT + " order by valid_from desc, uploaded_at desc, id").query(VersionTable::version).list();
    }

    /** Of one form, newest first. */
    public List<FormVersion> of(String formId) {
        return jdbc.sql(SELECT + " where form_id = :form order by valid_from desc, uploaded_at desc, id")
                .param("form", formId).query(VersionTable::version).list();
    }

    public byte[] content(String id) {
        return jdbc.sql("select content from official_form_version where id = :id").param("id", id)
                .query((row, number) -> row.getBytes(1)).single();
    }

    /** False when it stood so already. */
    public boolean state(String id, FormVersion.State state) {
        return jdbc.sql("update official_form_version set state = :state where id = :id and state <> :state")
                .param("state", state.name()).param("id", id).update() == 1;
    }

    private static FormVersion version(ResultSet row, int number) throws SQLException {
        return new FormVersion(
                row.getString("id"), row.getString("form_id"), SqlTime.date(row, "valid_from"), row.getString("source"),
                FormVersion.State.valueOf(row.getString("state")), row.getInt("page_count"), row.getString("removed"),
                SqlTime.moment(row, "uploaded_at"));
    }
}
