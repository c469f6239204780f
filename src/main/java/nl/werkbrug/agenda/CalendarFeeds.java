package nl.werkbrug.agenda;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of calendars: one of what a user took, and one for each organisation in which the user does work. */
@Component
public class CalendarFeeds {

    private static final Duration LIFE = Duration.ofDays(365);
    // The first row is the user's own; a party counts when the user's role does work there.
    private static final String POSSIBLE = """
            select u.id as user_id, o.id as party_id, o.name as party_name, f.id, f.made_at, f.expires_at, f.last_read_on
              from app_user u
              join (select null as party_id from (select 1) one
                    union select m.party_id from membership m join access_rule r on r.role_code = m.role_code
                           where m.user_id = :viewer and m.party_id is not null) scope on 1 = 1
              left join party o on o.id = scope.party_id
              left join calendar_feed f on f.user_id = u.id
                    and (f.party_id = scope.party_id or (f.party_id is null and scope.party_id is null))
             where u.id = :viewer and u.active = true
             order by case when o.id is null then 0 else 1 end, o.name, o.id""";
    private static final String BY_TOKEN = """
            select f.user_id, f.party_id, o.name as party_name, f.id, f.made_at, f.expires_at, f.last_read_on
              from calendar_feed f
              join app_user u on u.id = f.user_id and u.active = true
              left join party o on o.id = f.party_id
             where f.token_hash = :hash and f.expires_at > :now""";
    private static final String RENEW = """
            update calendar_feed set token_hash = :hash, made_at = :now, expires_at = :until, last_read_on = null
             where id = :id""";
    private static final String MAKE = """
            insert into calendar_feed (id, user_id, party_id, token_hash, made_at, expires_at)
            values (:id, :user, :party, :hash, :now, :until)""";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the viewer has or can make: the own one first. */
    @Transactional(readOnly = true)
    public List<CalendarFeed> of(Viewer viewer) {
        return jdbc.sql(POSSIBLE).param("viewer", viewer.userId()).query(this::feed).list();
    }

    /**
     * Makes an address, or a new one that ends the old one.
     *
     * @param partyId null for what the viewer took
     * @return the secret of the address; it cannot be read back later
     * @throws NotVisible when the viewer does no work in that organisation
     */
    @Transactional
    public String make(String partyId, Viewer viewer) {
        CalendarFeed feed = mine(partyId, viewer);
        String token = LinkSecret.random();
        if (write(RENEW, feed, token) == 0) {
            insert(feed, token);
        }
        audit.did(viewer.userId(), feed.made() ? "RENEW" : "MAKE", "calendar-feed", id(feed), null);
        return token;
    }

    private void insert(CalendarFeed feed, String token) {
        try {
            write(MAKE, feed, token);
        } catch (DuplicateKeyException e) {
            // Made by another window in between; the last one counts.
            write(RENEW, feed, token);
        }
    }

    private int write(String sql, CalendarFeed feed, String token) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .param("id", id(feed))
                .param("user", feed.userId())
                .param("party", feed.partyId())
                .param("hash", LinkSecret.hash(token))
                .param("now", SqlTime.toSql(now))
                .param("until", SqlTime.toSql(now.plus(LIFE)))
                .update();
    }

    /** Ends the address; ending it twice is ending it once. */
    @Transactional
    public void revoke(String partyId, Viewer viewer) {
        String id = id(viewer.userId(), partyId);
        int ended = jdbc.sql("delete from calendar_feed where id = :id and user_id = :user")
                .param("id", id)
                .param("user", viewer.userId())
                .update();
        if (ended > 0) {
            audit.did(viewer.userId(), "REVOKE", "calendar-feed", id, null);
        }
    }

    /** The calendar with that secret; empty when it ended, grew too old, or its user may not log in any more. */
    @Transactional
    public Optional<CalendarFeed> find(String token) {
        Optional<CalendarFeed> feed = jdbc.sql(BY_TOKEN)
                .param("hash", LinkSecret.hash(token))
                .param("now", SqlTime.toSql(clock.instant()))
                .query(this::feed)
                .optional();
        feed.ifPresent(this::read);
        return feed;
    }

    private void read(CalendarFeed feed) {
        jdbc.sql("update calendar_feed set last_read_on = :today where id = :id"
                        + " and (last_read_on is null or last_read_on < :today)")
                .param("today", DutchTime.today(clock))
                .param("id", feed.id())
                .update();
    }

    private CalendarFeed mine(String partyId, Viewer viewer) {
        return of(viewer).stream()
                .filter(feed -> Objects.equals(feed.partyId(), partyId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("calendar-feed", String.valueOf(partyId)));
    }

    private static String id(CalendarFeed feed) {
        return id(feed.userId(), feed.partyId());
    }

    private static String id(String userId, String partyId) {
        String key = "calendar-feed/" + userId + "/" + (partyId == null ? "" : partyId);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private CalendarFeed feed(ResultSet row, int number) throws SQLException {
        Instant made = SqlTime.moment(row, "made_at");
        Instant expires = SqlTime.moment(row, "expires_at");
        return new CalendarFeed(
                row.getString("id"), row.getString("user_id"), row.getString("party_id"), row.getString("party_name"),
                made == null ? null : DutchTime.dateOf(made), expires == null ? null : DutchTime.dateOf(expires),
                expires != null && !expires.isAfter(clock.instant()), SqlTime.date(row, "last_read_on"));
    }
}
