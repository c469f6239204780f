package nl.werkbrug.signal.store;

import java.time.Clock;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was involved in what a complaint is about. */
@Repository
public class SignalInvolvedTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignalInvolvedTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean is(String signalId, String userId) {
        return jdbc.sql("select count(*) from signal_involved where signal_id = :signal and user_id = :user")
                .param("signal", signalId).param("user", userId).query(Integer.class).single() > 0;
    }

    /** The caller holds the signal and found this person not to be in it. */
    public void add(String signalId, String userId) {
        jdbc.sql("insert into signal_involved (signal_id, user_id, told_at) values (:signal, :user, :now)")
                .param("signal", signalId).param("user", userId).param("now", SqlTime.toSql(clock.instant())).update();
    }
}
