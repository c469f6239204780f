package nl.werkbrug.trusted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of employees; joins the caller's transaction. */
@Repository
class OwnLinkTable {

    private static final String INSERT = """
            insert into trusted_own_link (id, dossier_id, recipient, secret_hash, garnishment, made_by, made_at, expires_at)
            values (:id, :dossier, :recipient, :hash, :garnishment, :by, :now, :until)""";
    private static final String USE = """
            update trusted_own_link set used_at = :now, visit_hash = :visit, visit_until = :until
             where id = :id and used_at is null and revoked_at is null and expires_at > :now""";
    private static final String WRONG = """
            update trusted_own_link
               set revoked_at = case when wrong_tries >= :most then coalesce(revoked_at, :now) else revoked_at end,
                   wrong_tries = wrong_tries + 1
             where id = :id""";
    private static final String SENDER = """
            select vp.party_id from dossier_party vp
              join membership vm on vm.party_id = vp.party_id and vm.user_id = :viewer
              join access_rule vr on vr.role_code = vm.role_code and vr.subject = vp.subject and vr.part = vp.part and vr.by_right = false
             where vp.dossier_id = :dossier and vp.until_at is null order by vp.party_id limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnLinkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param userId null when the employee asked for it with an earlier link */
    void insert(OwnLink it, String hash, String userId) {
        now(INSERT)
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("recipient", it.recipient())
                .param("hash", hash)
                .param("garnishment", it.garnishment())
                .param("by", userId)
                .param("until", SqlTime.toSql(it.expiresAt()))
                .update();
    }

    Optional<OwnLink> byHash(String hash) {
        return one("secret_hash = :value", hash);
    }

    /** The link that was changed for this visit, while the visit lasts. */
    Optional<OwnLink> byVisit(String hash) {
        return one("visit_hash = :value and visit_until > :now", hash);
    }

    /** The same, and whoever else does something in this visit waits for the end of this transaction. */
    Optional<OwnLink> lockVisit(String hash) {
        return one("visit_hash = :value and visit_until > :now for update", hash);
    }

    /** Ends the links of a dossier that nobody used yet. */
    void revokeOpen(String dossierId) {
        now("update trusted_own_link set revoked_at = :now where dossier_id = :dossier and used_at is null and revoked_at is null")
                .param("dossier", dossierId)
                .update();
    }

    /** Whether this call is the one that used it. */
    boolean use(String id, String visitHash, Instant until) {
        return now(USE).param("id", id).param("visit", visitHash).param("until", SqlTime.toSql(until)).update() == 1;
    }

    /** Counts a wrong birth date; the link ends when there were {@code most} before. */
    void wrong(String id, int most) {
        // MariaDB assigns in the order of the statement: the case must come before the count is raised.
        now(WRONG).param("id", id).param("most", most).update();
    }

    /** Whether this call is the first that asks for a new link with this one. */
    boolean again(String id) {
        return now("update trusted_own_link set again_at = :now where id = :id and again_at is null").param("id", id).update() == 1;
    }

    void endVisit(String id) {
        now("update trusted_own_link set visit_until = :now where id = :id").param("id", id).update();
    }

    /** The party for which the viewer works in the dossier: the sender of a letter. */
    String sender(String dossierId, Viewer viewer) {
        return jdbc.sql(SENDER).param("dossier", dossierId).param("viewer", viewer.userId()).query(String.class).single();
    }

    private Optional<OwnLink> one(String where, String value) {
        return now("select * from trusted_own_link where " + where).param("value", value).query(OwnLinkTable::link).optional();
    }

    private JdbcClient.StatementSpec now(String sql) {
        return jdbc.sql(sql).param("now", SqlTime.toSql(clock.instant()));
    }

    private static OwnLink link(ResultSet row, int number) throws SQLException {
        return new OwnLink(
                row.getString("id"), row.getString("dossier_id"), row.getString("recipient"), row.getBoolean("garnishment"),
                SqlTime.moment(row, "expires_at"), SqlTime.moment(row, "used_at"), SqlTime.moment(row, "revoked_at"),
                SqlTime.moment(row, "visit_until"));
    }
}
