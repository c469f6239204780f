package nl.werkbrug.signal.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.signal.SignalEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to signals, in order. */
@Repository
public class SignalEventTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignalEventTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds one; the caller holds the signal, so the place is free. */
    public void add(String signalId, SignalEvent.Kind kind, String partyId, String said) {
        int place = jdbc.sql("select coalesce(max(place), 0) + 1 from signal_event where signal_id = :signal")
                .param("signal", signalId).query(Integer.class).single();
        jdbc.sql("""
                        insert into signal_event (id, signal_id, happened_at, place, kind, party_id, said)
                        values (:id, :signal, :now, :place, :kind, :party, :said)""")
                .param("id", UUID.randomUUID().toString())
                .param("signal", signalId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("place", place)
                .param("kind", kind.name())
                .param("party", partyId)
                .param("said", said)
                .update();
    }

    /** The party of the newest of that kind; empty when there is none. */
    public Optional<String> latest(String signalId, SignalEvent.Kind kind) {
        return jdbc.sql("""
                        select party_id from signal_event where signal_id = :signal and kind = :kind and party_id is not null
                         order by place desc limit 1""")
                .param("signal", signalId).param("kind", kind.name()).query(String.class).optional();
    }

    /** All of one signal, oldest first; the caller checked who asks. */
    public List<SignalEvent> of(String signalId) {
        return jdbc.sql("""
                        select e.*, coalesce(p.name, '') as party_name from signal_event e left join party p on p.id = e.party_id
                         where e.signal_id = :signal order by e.place""")
                .param("signal", signalId)
                .query((row, number) -> new SignalEvent(
                        SqlTime.moment(row, "happened_at"), SignalEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("party_name"), row.getString("said")))
                .list();
    }
}
