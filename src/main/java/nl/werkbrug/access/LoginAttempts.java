package nl.werkbrug.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed logins per user name and address, in the database because any node may get the next one. */
@Component
class LoginAttempts {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether to refuse without looking at the password; ends by itself when the failures have grown old. */
    boolean tooMany(String username, String address) {
        return jdbc.sql("select count(*) from login_failure where attempt_hash = :hash and failed_at > :since")
                .param("hash", hash(username, address))
                .param("since", windowStart())
                .query(Integer.class)
                .single() >= ALLOWED;
    }

    void failed(String username, String address) {
        jdbc.sql("delete from login_failure where failed_at <= :since").param("since", windowStart()).update();
        jdbc.sql("insert into login_failure (attempt_hash, failed_at) values (:hash, :now)")
                .param("hash", hash(username, address))
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    void succeeded(String username, String address) {
        jdbc.sql("delete from login_failure where attempt_hash = :hash")
                .param("hash", hash(username, address))
                .update();
    }

    private LocalDateTime windowStart() {
        return SqlTime.toSql(clock.instant().minus(WINDOW));
    }

    private static String hash(String username, String address) {
        try {
            String attempt = Accounts.normal(username) + '\n' + address;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(attempt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
