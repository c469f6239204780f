package nl.werkbrug.network;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-time links to entries. */
@Repository
class NetworkLinkTable {

    private static final String INSERT = """
            insert into network_link (id, municipality_id, entry_id, recipient, secret_hash, made_at, expires_at)
            values (:id, :municipality, :entry, :recipient, :hash, :now, :until)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NetworkLinkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(NetworkLink it, String hash) {
        now(INSERT)
                .param("id", it.id())
                .param("municipality", it.municipalityId())
                .param("entry", it.entryId())
                .param("recipient", it.recipient())
                .param("hash", hash)
                .param("until", SqlTime.toSql(it.expiresAt()))
                .update();
    }

    Optional<NetworkLink> byHash(String hash) {
        return jdbc.sql("select * from network_link where secret_hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new NetworkLink(
                        row.getString("id"), row.getString("municipality_id"), row.getString("entry_id"), row.getString("recipient"),
                        SqlTime.moment(row, "expires_at"), SqlTime.moment(row, "used_at")))
                .optional();
    }

    /** Whether this call is the one that used it; whoever else tries waits for the end of this transaction. */
    boolean use(String id) {
        return now("update network_link set used_at = :now where id = :id and used_at is null and expires_at > :now").param("id", id).update() == 1;
    }

    /** Whether a link to this entry was made so short ago that another would only be a nuisance. */
    boolean madeWithin(String entryId, Duration time) {
        return jdbc.sql("select count(*) from network_link where entry_id = :entry and made_at > :since")
                        .param("entry", entryId)
                        .param("since", SqlTime.toSql(clock.instant().minus(time)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec now(String sql) {
        return jdbc.sql(sql).param("now", SqlTime.toSql(clock.instant()));
    }
}
