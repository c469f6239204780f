package nl.werkbrug.trialplacement.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes days of sickness, for the employer only; joins the caller's transaction. */
@Repository
public class TrialSicknessTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    TrialSicknessTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param last null while it lasts */
    public record Sickness(String id, LocalDate first, LocalDate last) {}

    public void insert(String trialId, LocalDate first, LocalDate last, Viewer viewer) {
        jdbc.sql("""
                        insert into trial_sickness (id, trial_id, first_day, recovered_last, told_by, told_at)
                        values (:id, :trial, :first, :last, :by, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("trial", trialId)
                .param("first", first)
                .param("last", last)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public void recovered(String id, LocalDate last) {
        jdbc.sql("update trial_sickness set recovered_last = :last where id = :id").param("last", last).param("id", id).update();
    }

    /** All, the first one first. */
    public List<Sickness> of(String trialId) {
        return jdbc.sql("select * from trial_sickness where trial_id = :trial order by first_day, id")
                .param("trial", trialId)
                .query((row, number) -> new Sickness(
                        row.getString("id"), SqlTime.date(row, "first_day"), SqlTime.date(row, "recovered_last")))
                .list();
    }

    /** The one that lasts. */
    public Optional<Sickness> lasting(String trialId) {
        return of(trialId).stream().filter(it -> it.last() == null).findFirst();
    }
}
