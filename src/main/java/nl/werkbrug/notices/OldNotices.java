package nl.werkbrug.notices;

import java.time.Clock;
import java.time.Duration;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices are news, no file: what happened stands in the dossier. After ninety days they go, read or not. */
@Component
public class OldNotices {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Removes them; returns how many. Any node may do so at any time. */
    @Transactional
    public int remove() {
        return jdbc.sql("delete from notice where told_at < :before")
                .param("before", SqlTime.toSql(clock.instant().minus(KEPT)))
                .update();
    }
}
