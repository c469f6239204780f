package nl.werkbrug.garnishment.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys with which payroll software speaks for an employer: 256 random bits each, of which only the hash is kept. */
@Component
public class PayrollKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LABEL = 60;

    private final JdbcClient jdbc;
    private final Employers employers;
    private final AuditTrail audit;
    private final Clock clock;

    PayrollKeys(JdbcClient jdbc, Employers employers, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.employers = employers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A key that works.
     *
     * @param label which software has it, in the user's words
     * @param lastUsedOn null while it was not used
     */
    public record Key(String id, String employerId, String label, LocalDate madeOn, LocalDate lastUsedOn) {}

    /** @throws nl.werkbrug.access.NotVisible when the viewer does no payroll for the employer; so for all others here */
    @Transactional(readOnly = true)
    public List<Key> of(String employerId, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        return jdbc.sql("select * from payroll_key where employer_id = :employer and revoked_at is null order by made_at, id")
                .param("employer", employerId)
                .query(PayrollKeys::read)
                .list();
    }

    /** Makes a key; it cannot be read back later. */
    @Transactional
    public String make(String employerId, String label, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String id = UUID.randomUUID().toString();
        String name = label.length() > LABEL ? label.substring(0, LABEL) : label;
        jdbc.sql("""
                        insert into payroll_key (id, employer_id, label, key_hash, made_by, made_at)
                        values (:id, :employer, :label, :hash, :by, :at)""")
                .param("id", id).param("employer", employerId).param("label", name).param("hash", hash(secret))
                .param("by", viewer.userId()).param("at", SqlTime.toSql(clock.instant()))
                .update();
        audit.did(viewer.userId(), "MAKE", "payroll-key", id, null);
        return secret;
    }

    /** Ends a key; ending it twice is ending it once. */
    @Transactional
    public void revoke(String employerId, String id, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        int ended = jdbc.sql("""
                        update payroll_key set revoked_at = :now, revoked_by = :by
                         where id = :id and employer_id = :employer and revoked_at is null""")
                .param("now", SqlTime.toSql(clock.instant())).param("by", viewer.userId()).param("id", id)
                .param("employer", employerId)
                .update();
        if (ended > 0) {
            audit.did(viewer.userId(), "REVOKE", "payroll-key", id, null);
        }
    }

    /** The key with that secret; empty when there is none, or it was ended. */
    @Transactional
    public Optional<Key> find(String secret) {
        Optional<Key> key = jdbc.sql("select * from payroll_key where key_hash = :hash and revoked_at is null")
                .param("hash", hash(secret))
                .query(PayrollKeys::read)
                .optional();
        key.ifPresent(it -> jdbc.sql("update payroll_key set last_used_on = :today where id = :id"
                        + " and (last_used_on is null or last_used_on < :today)")
                .param("today", DutchTime.today(clock))
                .param("id", it.id())
                .update());
        return key;
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    private static Key read(ResultSet row, int number) throws SQLException {
        return new Key(
                row.getString("id"), row.getString("employer_id"), row.getString("label"),
                DutchTime.dateOf(SqlTime.moment(row, "made_at")), SqlTime.date(row, "last_used_on"));
    }
}
