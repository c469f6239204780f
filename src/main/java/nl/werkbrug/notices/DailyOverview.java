package nl.werkbrug.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.werkbrug.deadline.WorkingCalendar;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One mail with everything that waits, at seven in the morning of a working day, for who wants it so. May run on any number of
 * nodes, as often as one likes: a user gets one a day. A morning that nobody was there for is made up for later that day.
 */
@Component
public class DailyOverview {

    private static final Logger LOG = LoggerFactory.getLogger(DailyOverview.class);
    private static final LocalTime HOUR = LocalTime.of(7, 0);
    private static final String WAITING = """
            select distinct n.user_id from notice n
             where n.gather = true and n.told_at < :hour
               and not exists (select 1 from notice_overview o where o.user_id = n.user_id and o.last_on >= :today)
             order by n.user_id""";

    private final JdbcClient jdbc;
    private final DailyOverviewStep step;
    private final Clock clock;

    DailyOverview(JdbcClient jdbc, DailyOverviewStep step, Clock clock) {
        this.jdbc = jdbc;
        this.step = step;
        this.clock = clock;
    }

    /**
     * Makes the mails of today, each in a transaction of its own.
     *
     * @return how many this node queued
     */
    public int run() {
        LocalDate today = DutchTime.today(clock);
        Instant hour = today.atTime(HOUR).atZone(DutchTime.ZONE).toInstant();
        if (clock.instant().isBefore(hour) || !WorkingCalendar.ofTheProduct().isWorkingDay(today)) {
            return 0;
        }
        return (int) waiting(hour, today).stream().filter(user -> gather(user, today)).count();
    }

    private List<String> waiting(Instant hour, LocalDate today) {
        return jdbc.sql(WAITING)
                .param("hour", SqlTime.toSql(hour))
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** One user whose mail cannot be made must not silence the others. */
    private boolean gather(String userId, LocalDate today) {
        try {
            return step.gather(userId, today);
        } catch (RuntimeException e) {
            LOG.error("The overview of user {} could not be made: {}", userId, e.getClass().getName());
            return false;
        }
    }
}
