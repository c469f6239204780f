package nl.werkbrug.signal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.werkbrug.party.SecretHash;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.UserNetwork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts per network what is bad in large numbers, in the database because any node may get the next one. */
@Repository
public class SignalKnocks {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final SecretHash secret;
    private final Clock clock;

    SignalKnocks(JdbcClient jdbc, SecretHash secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** What is counted, and how many are too many in how long. */
    public enum Kind {
        /** A number or code that is wrong. */
        GUESS(10, Duration.ofMinutes(10)),
        /** A signal without a login; a library or a loket may share one network. */
        GIVE(40, LONGEST);

        private final int allowed;
        private final Duration window;

        Kind(int allowed, Duration window) {
            this.allowed = allowed;
            this.window = window;
        }
    }

    /** Whether to refuse without looking; ends by itself when what was counted has grown old. */
    public boolean tooMany(Kind kind, String address) {
        return jdbc.sql("select count(*) from signal_knock where network_hash = :hash and kind = :kind and knocked_at > :since")
                .param("hash", hash(address)).param("kind", kind.name()).param("since", before(kind.window))
                .query(Integer.class).single() >= kind.allowed;
    }

    /** Counts one. */
    public void count(Kind kind, String address) {
        jdbc.sql("insert into signal_knock (network_hash, kind, knocked_at) values (:hash, :kind, :now)")
                .param("hash", hash(address)).param("kind", kind.name()).param("now", SqlTime.toSql(clock.instant())).update();
    }

    /** Forgets what counts no longer. Alone in its transaction: together with {@link #count} two networks could wait for each other. */
    public void forgetOld() {
        jdbc.sql("delete from signal_knock where knocked_at <= :since").param("since", before(LONGEST)).update();
    }

    private LocalDateTime before(Duration window) {
        return SqlTime.toSql(clock.instant().minus(window));
    }

    private String hash(String address) {
        return secret.of("signal-network", "", UserNetwork.of(address));
    }
}
