package nl.werkbrug.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of all networks. */
@Repository
class NetworkTable {

    /** After so long a keeper is asked whether the entry is still right, and who does not answer is hidden; our own agreement. */
    static final Duration FRESH = Duration.ofDays(182);
    static final Duration PATIENCE = Duration.ofDays(30);

    private static final String SELECT = """
            select e.*, (select group_concat(t.topic) from network_entry_topic t where t.entry_id = e.id) as topics
              from network_entry e where e.removed_at is null and\s""";
    private static final String SHOWN = "(e.asked_at is null or e.asked_at <= e.confirmed_at or e.asked_at > :patience) and ";
    private static final String INSERT = """
            insert into network_entry (id, municipality_id, keeper_id, keeper_email, kind, name, about, contact, reachable, languages,
                                       neighbourhood, free_of_charge, confirmed_at, created_at)
            values (:id, :municipality, :keeper, :email, :kind, :name, :about, :contact, :reachable, :languages, :neighbourhood, :free,
                    :now, :now)""";
    private static final String UPDATE = """
            update network_entry set kind = :kind, name = :name, about = :about, contact = :contact, reachable = :reachable,
                   languages = :languages, neighbourhood = :neighbourhood, free_of_charge = :free, confirmed_at = :now
             where id = :id and removed_at is null""";
    private static final String LOKET = """
            exists (select 1 from membership m where m.user_id = :viewer and m.party_id = e.municipality_id
                       and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NetworkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What everybody sees of a municipality, by name; not what nobody confirmed for too long. */
    List<NetworkEntry> shown(String municipalityId) {
        return select("e.municipality_id = :municipality order by e.name, e.id").param("municipality", municipalityId)
                .query(NetworkTable::entry).list();
    }

    /** The first of those with one of these topics. */
    List<NetworkEntry> shown(String municipalityId, Set<String> topics, int most) {
        return select("""
                        e.municipality_id = :municipality and exists (select 1 from network_entry_topic x
                                                                       where x.entry_id = e.id and x.topic in (:topics))
                         order by e.name, e.id limit :most""")
                .param("municipality", municipalityId)
                .param("topics", topics)
                .param("most", most)
                .query(NetworkTable::entry)
                .list();
    }

    Optional<NetworkEntry> find(String id) {
        return jdbc.sql(SELECT + "e.id = :id").param("id", id).query(NetworkTable::entry).optional();
    }

    /** The entry, when the viewer keeps it. */
    Optional<NetworkEntry> kept(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "e.id = :id and e.keeper_id = :viewer").param("id", id).param("viewer", viewer.userId())
                .query(NetworkTable::entry).optional();
    }

    /** The entry, when the viewer works at the loket of its municipality. */
    Optional<NetworkEntry> atLoket(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "e.id = :id and " + LOKET).param("id", id).param("viewer", viewer.userId())
                .query(NetworkTable::entry).optional();
    }

    boolean worksAt(String municipalityId, Viewer viewer) {
        return jdbc.sql("select count(*) from (select p.id as municipality_id from party p where p.id = :municipality) e where " + LOKET)
                        .param("municipality", municipalityId)
                        .param("viewer", viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(NetworkEntry it) {
        words(INSERT, it)
                .param("municipality", it.municipalityId())
                .param("keeper", it.keeperId())
                .param("email", it.keeperEmail())
                .update();
        topics(it);
    }

    /** What the keeper writes is right from now on. */
    boolean update(NetworkEntry it) {
        boolean there = words(UPDATE, it).update() == 1;
        if (there) {
            jdbc.sql("delete from network_entry_topic where entry_id = :id").param("id", it.id()).update();
            topics(it);
        }
        return there;
    }

    boolean confirm(String id) {
        return now("update network_entry set confirmed_at = :now where id = :id and removed_at is null").param("id", id).update() == 1;
    }

    boolean remove(String id, String userId, String why) {
        return now("update network_entry set removed_at = :now, removed_by = :by, removed_why = :why where id = :id and removed_at is null")
                        .param("id", id)
                        .param("by", userId)
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Whose keepers must be asked whether it is still right. */
    List<String> toAsk() {
        return jdbc.sql("""
                        select e.id from network_entry e
                         where e.removed_at is null and e.confirmed_at < :old and (e.asked_at is null or e.asked_at < e.confirmed_at)
                         order by e.confirmed_at, e.id limit 100""")
                .param("old", SqlTime.toSql(clock.instant().minus(FRESH)))
                .query(String.class)
                .list();
    }

    /** Whether this call is the one that asks. */
    boolean ask(String id) {
        return now("""
                        update network_entry set asked_at = :now
                         where id = :id and removed_at is null and confirmed_at < :old and (asked_at is null or asked_at < confirmed_at)""")
                        .param("id", id)
                        .param("old", SqlTime.toSql(clock.instant().minus(FRESH)))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec select(String more) {
        return jdbc.sql(SELECT + SHOWN + more).param("patience", SqlTime.toSql(clock.instant().minus(PATIENCE)));
    }

    private JdbcClient.StatementSpec words(String sql, NetworkEntry it) {
        NetworkEntry.Words words = it.words();
        return now(sql)
                .param("id", it.id())
                .param("kind", words.kind().name())
                .param("name", words.name())
                .param("about", words.about())
                .param("contact", words.contact())
                .param("reachable", words.reachable())
                .param("languages", words.languages())
                .param("neighbourhood", words.neighbourhood())
                .param("free", words.free());
    }

    private void topics(NetworkEntry it) {
        it.topics().forEach(topic -> jdbc.sql("insert into network_entry_topic (entry_id, topic) values (:id, :topic)")
                .param("id", it.id())
                .param("topic", topic)
                .update());
    }

    private JdbcClient.StatementSpec now(String sql) {
        Instant now = clock.instant();
        return jdbc.sql(sql).param("now", SqlTime.toSql(now));
    }

    private static NetworkEntry entry(ResultSet row, int number) throws SQLException {
        String topics = row.getString("topics");
        return new NetworkEntry(
                row.getString("id"), row.getString("municipality_id"), row.getString("keeper_id"), row.getString("keeper_email"),
                new NetworkEntry.Words(
                        NetworkEntry.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("about"),
                        row.getString("contact"), row.getString("reachable"), row.getString("languages"), row.getString("neighbourhood"),
                        row.getBoolean("free_of_charge")),
                SqlTime.moment(row, "confirmed_at"), topics == null ? Set.of() : Set.of(topics.split(",")));
    }
}
