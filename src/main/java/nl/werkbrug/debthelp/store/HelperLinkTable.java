package nl.werkbrug.debthelp.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links for helpers without a login; the secret stands in the mail only. */
@Repository
public class HelperLinkTable {

    private static final String WORKS = " and used_at is null and revoked_at is null and expires_at > :now";

    private final JdbcClient jdbc;
    private final Clock clock;

    HelperLinkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link; earlier ones of the referral work no more. Returns its id. */
    public String insert(String referralId, String secret, Instant until) {
        revokeAll(referralId);
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into debt_help_link (id, referral_id, secret_hash, sent_at, expires_at)
                        values (:id, :referral, :hash, :now, :until)""")
                .param("id", id).param("referral", referralId).param("hash", LinkSecret.hash(secret))
                .param("now", now()).param("until", SqlTime.toSql(until))
                .update();
        return id;
    }

    public void revokeAll(String referralId) {
        jdbc.sql("update debt_help_link set revoked_at = :now where referral_id = :referral and used_at is null and revoked_at is null")
                .param("now", now()).param("referral", referralId).update();
    }

    /** The referral behind a link that still works; empty for a guess and for an old one. */
    public Optional<String> referral(String secret) {
        return jdbc.sql("select referral_id from debt_help_link where secret_hash = :hash" + WORKS)
                .param("hash", LinkSecret.hash(secret)).param("now", now()).query(String.class).optional();
    }

    /** Whether there ever was such a link. */
    public boolean known(String secret) {
        return jdbc.sql("select count(*) from debt_help_link where secret_hash = :hash").param("hash", LinkSecret.hash(secret))
                .query(Integer.class).single() > 0;
    }

    /** Whether this call is the one that used it. */
    public boolean use(String secret) {
        return jdbc.sql("update debt_help_link set used_at = :now where secret_hash = :hash" + WORKS)
                .param("now", now()).param("hash", LinkSecret.hash(secret)).update() == 1;
    }

    private Object now() {
        return SqlTime.toSql(clock.instant());
    }
}
