package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workflow.BackgroundWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which imported runs still have to be told to the processes. */
@Repository
public class PayRunMoveTable {

    /** After so many failures the pause grows no more. */
    private static final int LONGEST = 6;

    private final JdbcClient jdbc;
    private final Clock clock;

    PayRunMoveTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far an import is; {@code failing} of those that wait failed before. */
    public record Progress(int all, int done, int failing) {}

    private record Failed(Instant at, String error) {}

    /**
     * Takes runs that wait, for as long as the lease: no other node takes them meanwhile. A node that dies leaves them to
     * whoever comes after the lease.
     */
    @Transactional
    public List<String> take(int most, Duration lease) {
        List<String> due = jdbc.sql("""
                        select pay_run_id from pay_run_move where moved_at is null and not_before <= :now
                         order by not_before, pay_run_id limit :most""")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("most", most)
                .query(String.class)
                .list();
        return due.stream().filter(id -> took(id, lease)).toList();
    }

    private boolean took(String id, Duration lease) {
        return jdbc.sql("""
                        update pay_run_move set not_before = :until
                         where pay_run_id = :id and moved_at is null and not_before <= :now""")
                        .param("until", SqlTime.toSql(clock.instant().plus(lease)))
                        .param("id", id)
                        .param("now", SqlTime.toSql(clock.instant()))
                        .update()
                == 1;
    }

    /** Marks the run as told, in the transaction that tells it; false when another node was first. */
    public boolean done(String id) {
        return jdbc.sql("update pay_run_move set moved_at = :now, last_error = null where pay_run_id = :id and moved_at is null")
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Notes that it failed; it is tried again after a pause that grows. */
    @Transactional
    public void failed(String id, String error) {
        int attempts = jdbc.sql("select attempts from pay_run_move where pay_run_id = :id")
                .param("id", id).query(Integer.class).single();
        jdbc.sql("""
                        update pay_run_move set attempts = attempts + 1, last_error = :error, not_before = :at
                         where pay_run_id = :id and moved_at is null""")
                .param("error", error)
                .param("at", SqlTime.toSql(clock.instant().plus(pause(attempts))))
                .param("id", id)
                .update();
    }

    /** How long it rests after it failed once more: a minute, then twice as long each time, at most a good hour. */
    private static Duration pause(int failedBefore) {
        return Duration.ofMinutes(1L << Math.min(failedBefore, LONGEST));
    }

    /** What failed and still waits, of all employers together; it waits since it was booked. */
    public BackgroundWork.Failing failing() {
        return jdbc.sql("""
                        select count(*) as total, min(i.booked_at) as since
                          from pay_run_move v join pay_run_import i on i.id = v.import_id
                         where v.moved_at is null and v.attempts > 0""")
                .query((row, number) -> new BackgroundWork.Failing(
                        row.getInt("total"), SqlTime.moment(row, "since"), lastError()))
                .single();
    }

    /** Of what failed last: a pause before it is tried again. */
    private String lastError() {
        return jdbc.sql("""
                        select attempts, last_error, max(not_before) as again_at from pay_run_move
                         where moved_at is null and attempts > 0 and last_error is not null group by attempts, last_error""")
                .query((row, number) -> new Failed(
                        SqlTime.moment(row, "again_at").minus(pause(row.getInt("attempts") - 1)), row.getString("last_error")))
                .list().stream()
                .max(Comparator.comparing(Failed::at))
                .map(Failed::error)
                .orElse("");
    }

    /** Lets everything that failed be taken now; whoever is at it already is not hindered. */
    @Transactional
    public void retry() {
        jdbc.sql("update pay_run_move set not_before = :now where moved_at is null and attempts > 0 and not_before > :now")
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Progress progress(String importId) {
        return jdbc.sql("""
                        select count(*) as total, count(moved_at) as done,
                               count(case when moved_at is null and attempts > 0 then 1 end) as failing
                          from pay_run_move where import_id = :import""")
                .param("import", importId)
                .query((row, number) -> new Progress(row.getInt("total"), row.getInt("done"), row.getInt("failing")))
                .single();
    }
}
