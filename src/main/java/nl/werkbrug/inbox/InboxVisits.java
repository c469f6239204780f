package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When somebody was at the inbox before, so that the list can say what came since. A visit ends after half an hour away. */
@Component
public class InboxVisits {

    private static final Duration AWAY = Duration.ofMinutes(30);
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Seen(Instant last, Instant before) {}

    /** The end of the visit before this one, and notes that the viewer is here now. Empty in the first visit. */
    @Transactional
    public Optional<Instant> here(Viewer viewer) {
        Instant now = clock.instant();
        Seen seen = seen(viewer).orElse(null);
        if (seen == null) {
            first(viewer, now);
            return Optional.empty();
        }
        Instant before = Duration.between(seen.last(), now).compareTo(AWAY) > 0 ? seen.last() : seen.before();
        // Not at each look: a page that refreshes itself would else write all day.
        if (Duration.between(seen.last(), now).compareTo(OFTEN) > 0) {
            write("update inbox_seen set last_seen_at = :now, before_at = :before where user_id = :viewer", viewer, now, before);
        }
        return Optional.ofNullable(before);
    }

    private Optional<Seen> seen(Viewer viewer) {
        return jdbc.sql("select last_seen_at, before_at from inbox_seen where user_id = :viewer")
                .param("viewer", viewer.userId())
                .query((row, number) -> new Seen(SqlTime.moment(row, "last_seen_at"), SqlTime.moment(row, "before_at")))
                .optional();
    }

    private void first(Viewer viewer, Instant now) {
        try {
            write("insert into inbox_seen (user_id, last_seen_at, before_at) values (:viewer, :now, :before)", viewer, now, null);
        } catch (DuplicateKeyException e) {
            // The same person in another window; both databases only undo the statement.
        }
    }

    private void write(String sql, Viewer viewer, Instant now, Instant before) {
        jdbc.sql(sql)
                .param("viewer", viewer.userId())
                .param("now", SqlTime.toSql(now))
                .param("before", before == null ? null : SqlTime.toSql(before))
                .update();
    }
}
