package nl.werkbrug.signal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.UserNetwork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts wrong numbers and codes per network, in the database because any node may get the next one. */
@Repository
public class SignalGuesses {

    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignalGuesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether to refuse without looking; ends by itself when the guesses have grown old. */
    public boolean tooMany(String address) {
        return jdbc.sql("select count(*) from signal_guess where network_hash = :hash and guessed_at > :since")
                .param("hash", hash(address)).param("since", since()).query(Integer.class).single() >= ALLOWED;
    }

    public void wrong(String address) {
        jdbc.sql("delete from signal_guess where guessed_at <= :since").param("since", since()).update();
        jdbc.sql("insert into signal_guess (network_hash, guessed_at) values (:hash, :now)")
                .param("hash", hash(address)).param("now", SqlTime.toSql(clock.instant())).update();
    }

    private LocalDateTime since() {
        return SqlTime.toSql(clock.instant().minus(WINDOW));
    }

    private static String hash(String address) {
        return LinkSecret.hash(UserNetwork.of(address));
    }
}
