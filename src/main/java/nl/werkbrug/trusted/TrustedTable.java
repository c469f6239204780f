package nl.werkbrug.trusted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations of people whom employees trust. */
@Repository
class TrustedTable {

    private static final String INSERT = """
            insert into trusted_invitation
              (id, dossier_id, invited_name, recipient, documents, comments, budget, signals, garnishment, ends_on, consent_on,
               consent_how, secret_hash, invited_by, invited_at, expires_at)
            values (:id, :dossier, :name, :recipient, :documents, :comments, :budget, :signals, :garnishment, :endsOn, :consentOn, :how,
               :hash, :by, :at, :until)""";
    private static final String USE = """
            update trusted_invitation set used_at = :now
             where id = :id and used_at is null and ended_at is null and expires_at > :now and ends_on >= :today""";
    private static final String END = """
            update trusted_invitation set ended_at = :now, ended_by = :by, ended_why = :why
             where id = :id and ended_at is null""";
    private static final String MAY = """
            select count(*) from dossier_right t
             where t.dossier_id = :dossier and t.subject = :subject and t.right_code = :right
               and exists (select 1 from membership m where m.user_id = :viewer and m.party_id = t.party_id) and\s""";

    private static final String OVER = "select id from trusted_invitation where ended_at is null and used_at is not null and ends_on < :today";

    private final JdbcClient jdbc;
    private final Clock clock;

    TrustedTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(TrustedInvitation it, TrustedInvitation.Chosen chosen, String hash, String userId) {
        jdbc.sql(INSERT)
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("name", it.name())
                .param("recipient", it.recipient())
                .param("documents", it.more().contains(Right.DOCUMENTS))
                .param("comments", it.more().contains(Right.COMMENTS))
                .param("budget", it.more().contains(Right.BUDGET))
                .param("signals", it.more().contains(Right.SIGNALS))
                .param("garnishment", it.garnishment())
                .param("endsOn", it.endsOn())
                .param("consentOn", chosen.consentOn())
                .param("how", chosen.consentHow())
                .param("hash", hash)
                .param("by", userId)
                .param("at", SqlTime.toSql(clock.instant()))
                .param("until", SqlTime.toSql(it.expiresAt()))
                .update();
    }

    Optional<TrustedInvitation> find(String id) {
        return one("id", id);
    }

    Optional<TrustedInvitation> byHash(String hash) {
        return one("secret_hash", hash);
    }

    /** All of a dossier, newest first. */
    List<TrustedInvitation> ofDossier(String dossierId) {
        return jdbc.sql("select * from trusted_invitation where dossier_id = :dossier order by invited_at desc, id")
                .param("dossier", dossierId)
                .query(TrustedTable::invitation)
                .list();
    }

    /** Those through which somebody looks along in a dossier now. */
    List<TrustedInvitation> ofUser(String dossierId, String userId) {
        return jdbc.sql("select * from trusted_invitation where dossier_id = :dossier and user_id = :user and ended_at is null order by id")
                .param("dossier", dossierId)
                .param("user", userId)
                .query(TrustedTable::invitation)
                .list();
    }

    /** Those whose last day is over. */
    List<String> over() {
        return jdbc.sql(OVER + " order by id").param("today", DutchTime.today(clock)).query(String.class).list();
    }

    /** The same of one user. */
    List<String> over(String userId) {
        return jdbc.sql(OVER + " and user_id = :user order by id")
                .param("today", DutchTime.today(clock))
                .param("user", userId)
                .query(String.class)
                .list();
    }

    /** Whether this call is the one that used it; whoever else tries waits for the end of this transaction. */
    boolean use(String id) {
        return now(USE).param("id", id).param("today", DutchTime.today(clock)).update() == 1;
    }

    void usedBy(String id, String partyId, String userId) {
        jdbc.sql("update trusted_invitation set party_id = :party, user_id = :user where id = :id")
                .param("party", partyId)
                .param("user", userId)
                .param("id", id)
                .update();
    }

    /** Whether this call is the one that ended it. */
    boolean end(String id, String why, String userId) {
        return now(END).param("id", id).param("why", why).param("by", userId).update() == 1;
    }

    /** Whether somebody works at an organisation that is in the dossier for its own work. */
    boolean worksThere(String dossierId, String userId) {
        return jdbc.sql("""
                        select count(*) from dossier_party p join membership m on m.party_id = p.party_id and m.user_id = :user
                         where p.dossier_id = :dossier and p.until_at is null and p.part <> 'TRUSTED'""")
                        .param("user", userId)
                        .param("dossier", dossierId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The party that somebody is as a trusted person. */
    Optional<String> partyOf(String userId) {
        return jdbc.sql("select party_id from membership where user_id = :user and role_code = 'TRUSTED_INTERMEDIARY' order by party_id limit 1")
                .param("user", userId)
                .query(String.class)
                .optional();
    }

    boolean may(Right right, String dossierId, String subject, Viewer viewer) {
        return jdbc.sql(MAY + Visibility.seesWith("t", right))
                        .param("right", right.name())
                        .param("dossier", dossierId)
                        .param("subject", subject)
                        .param("viewer", viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<TrustedInvitation> one(String column, String value) {
        return jdbc.sql("select * from trusted_invitation where " + column + " = :value")
                .param("value", value)
                .query(TrustedTable::invitation)
                .optional();
    }

    private JdbcClient.StatementSpec now(String sql) {
        Instant now = clock.instant();
        return jdbc.sql(sql).param("now", SqlTime.toSql(now));
    }

    private static Set<Right> more(ResultSet row) throws SQLException {
        Set<Right> more = EnumSet.noneOf(Right.class);
        for (Right right : TrustedInvitation.CHOICES) {
            // The columns are called like the rights.
            if (row.getBoolean(right.name().toLowerCase(Locale.ROOT))) {
                more.add(right);
            }
        }
        return more;
    }

    private static TrustedInvitation invitation(ResultSet row, int number) throws SQLException {
        return new TrustedInvitation(
                row.getString("id"), row.getString("dossier_id"), row.getString("invited_name"),
                row.getString("recipient"), more(row),
                row.getBoolean("garnishment"), SqlTime.date(row, "ends_on"),
                SqlTime.moment(row, "expires_at"), SqlTime.moment(row, "used_at"), row.getString("party_id"), row.getString("user_id"),
                SqlTime.moment(row, "ended_at"));
    }
}
