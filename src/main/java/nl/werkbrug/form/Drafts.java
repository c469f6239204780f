package nl.werkbrug.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Half-done forms; a page made from an older version never overwrites a newer one. */
@Repository
public class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DraftSeal seal;

    public Drafts(JdbcClient jdbc, Clock clock, DraftSeal seal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
    }

    public Optional<Draft> find(String key) {
        return jdbc.sql("select * from form_draft where draft_key = ?").param(key).query(this::draft).optional();
    }

    /** The drafts under two keys, the newest first; in one question. */
    public List<Draft> newest(String key, String other) {
        return jdbc.sql("select * from form_draft where draft_key in (?, ?) order by updated_at desc").params(key, other).query(this::draft).list();
    }

    /** Keeps what one person typed under a key of that person, in the place of what stood there. */
    @Transactional
    public void keep(String key, String formId, Typed typed, String user) {
        delete(key);
        save(key, formId, typed, 0, user);
    }

    /**
     * Saves what was typed.
     *
     * @param expectedVersion version the page was made from, 0 when there was no draft
     * @param user            user name of who saves
     */
    @Transactional
    public DraftOutcome save(String key, String formId, Typed typed, int expectedVersion, String user) {
        int changed = expectedVersion == 0
                ? insert(key, formId, typed, user)
                : update(key, formId, typed, expectedVersion, user);
        if (changed == 1) {
            return new DraftOutcome.Saved(expectedVersion + 1);
        }
        return find(key)
                .<DraftOutcome>map(newer -> new DraftOutcome.Stale(newer.updatedBy(), newer.updatedAt()))
                .orElseGet(DraftOutcome.Gone::new);
    }

    /** Deletes a draft, after the form was sent or when the person starts again; its files go with {@link Uploads}. */
    @Transactional
    public void delete(String key) {
        jdbc.sql("delete from form_draft where draft_key = ?").param(key).update();
    }

    /** Two people may start the same form at the same moment: the second finds the draft of the first. */
    private int insert(String key, String formId, Typed typed, String user) {
        try {
            return jdbc.sql("""
                    insert into form_draft (draft_key, form_id, values_json, version, updated_at, updated_by)
                    values (?, ?, ?, 1, ?, ?)""")
                    .params(key, formId, seal.seal(TypedJson.write(typed), key), Timestamp.from(clock.instant()), user)
                    .update();
        } catch (DuplicateKeyException e) {
            return 0;
        }
    }

    private int update(String key, String formId, Typed typed, int version, String user) {
        return jdbc.sql("""
                update form_draft set values_json = ?, version = version + 1, updated_at = ?, updated_by = ?
                where draft_key = ? and form_id = ? and version = ?""")
                .params(seal.seal(TypedJson.write(typed), key), Timestamp.from(clock.instant()), user, key, formId, version)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("draft_key"), row.getString("form_id"),
                TypedJson.read(seal.open(row.getString("values_json"), row.getString("draft_key"))),
                row.getInt("version"), row.getTimestamp("updated_at").toInstant(), row.getString("updated_by"));
    }
}
