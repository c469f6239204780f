package nl.werkbrug.hire.invite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations. */
@Repository
class InvitationTable {

    private static final String INSERT = """
            insert into hire_invitation (id, hire_id, kind, secret_hash, recipient, invited_by, invited_at, expires_at)
            values (:id, :hire, :kind, :hash, :recipient, :by, :at, :until)""";
    private static final String USE = """
            update hire_invitation set used_at = :now
             where id = :id and used_at is null and revoked_at is null and expires_at > :now""";
    private static final String REVOKE = """
            update hire_invitation set revoked_at = :now
             where id = :id and hire_id = :hire and used_at is null and revoked_at is null""";
    private static final String WRONG = """
            update hire_invitation
               set revoked_at = case when wrong_tries >= :most then coalesce(revoked_at, :now) else revoked_at end,
                   wrong_tries = wrong_tries + 1
             where id = :id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Invitation it, String hash, Viewer viewer) {
        jdbc.sql(INSERT)
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("kind", it.kind().name())
                .param("hash", hash)
                .param("recipient", it.recipient())
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(it.invitedAt()))
                .param("until", SqlTime.toSql(it.expiresAt()))
                .update();
    }

    Optional<Invitation> byHash(String hash) {
        return jdbc.sql("select * from hire_invitation where secret_hash = :hash")
                .param("hash", hash)
                .query(InvitationTable::invitation)
                .optional();
    }

    List<Invitation> ofHire(String hireId) {
        return jdbc.sql("select * from hire_invitation where hire_id = :hire order by invited_at desc, id")
                .param("hire", hireId)
                .query(InvitationTable::invitation)
                .list();
    }

    /** Whether this call is the one that used it. */
    boolean use(String id) {
        return now(USE).param("id", id).update() == 1;
    }

    boolean revoke(String id, String hireId) {
        return now(REVOKE).param("id", id).param("hire", hireId).update() == 1;
    }

    /** Counts a wrong birth date; the link ends when there were {@code most} before. */
    void wrong(String id, int most) {
        // MariaDB assigns in the order of the statement: the case must come before the count is raised.
        now(WRONG).param("id", id).param("most", most).update();
    }

    /** Whether this call is the first that asks for a new link. */
    boolean askAgain(String id) {
        return now("update hire_invitation set asked_again_at = :now where id = :id and asked_again_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec now(String sql) {
        return jdbc.sql(sql).param("now", SqlTime.toSql(clock.instant()));
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getString("id"), row.getString("hire_id"), Invitation.Kind.valueOf(row.getString("kind")),
                row.getString("recipient"), SqlTime.moment(row, "invited_at"), SqlTime.moment(row, "expires_at"),
                SqlTime.moment(row, "used_at"), SqlTime.moment(row, "revoked_at"));
    }
}
