package nl.werkbrug.demo;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of the practice environment, which its operator moves forward to see timers and reminders at work. How far it
 * runs ahead is kept, so that a restart does not go back in time. The demo is one node; only that node moves.
 */
@Profile("demo")
@Component
@DependsOnDatabaseInitialization
public class PracticeClock {

    /** Two years: the holidays of later years are not all known, and a typing error should not end the practice. */
    static final int MOST_YEARS_AHEAD = 2;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JdbcClient jdbc;
    private final DemoClock clock;
    private final AuditTrail audit;

    PracticeClock(JdbcClient jdbc, DemoClock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    @PostConstruct
    void goOn() {
        clock.runAhead(Duration.ofSeconds(
                jdbc.sql("select ahead_seconds from practice_clock where id = 1").query(Long.class).single()));
    }

    /** The day it is here. */
    public LocalDate today() {
        return DutchTime.today(clock);
    }

    /** Whether it is another day here than outside. */
    boolean moved() {
        return !clock.ahead().isZero();
    }

    /** The last day to which it can be moved. */
    public LocalDate latest() {
        return DutchTime.dateOf(clock.instant().minus(clock.ahead())).plusYears(MOST_YEARS_AHEAD);
    }

    /**
     * Moves the clock to nine in the morning of a later day; timers and reminders follow within seconds.
     *
     * @return false when the day is not later than today, or too far away
     */
    @Transactional
    public boolean moveTo(LocalDate day, Viewer viewer) {
        jdbc.sql("select id from practice_clock where id = 1 for update").query(Integer.class).single();
        if (!day.isAfter(today()) || day.isAfter(latest())) {
            return false;
        }
        Duration ahead = clock.aheadFor(day.atTime(MORNING));
        jdbc.sql("update practice_clock set ahead_seconds = :seconds where id = 1")
                .param("seconds", ahead.toSeconds())
                .update();
        audit.did(viewer.userId(), "MOVE", "clock", "practice", day.toString());
        clock.runAhead(ahead);
        return true;
    }
}
