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

/** Reads and writes what was asked to make a trial placement longer; joins the caller's transaction. */
@Repository
public class ExtensionTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far it is. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    /** @param wantedLast the last day that was asked for */
    public record Extension(String id, LocalDate wantedLast, String reasons, State state) {}

    public void insert(String trialId, LocalDate wantedLast, String reasons, Viewer viewer) {
        jdbc.sql("""
                        insert into trial_extension (id, trial_id, wanted_last, reasons, state, asked_by, asked_at)
                        values (:id, :trial, :last, :reasons, 'ASKED', :by, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("trial", trialId)
                .param("last", wantedLast)
                .param("reasons", reasons)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** @param on the day of the answer; null when it was not asked or not answered */
    public void answered(String id, State state, LocalDate on) {
        jdbc.sql("update trial_extension set state = :state, decided_on = :on where id = :id")
                .param("state", state.name())
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** All, the first one first. */
    public List<Extension> of(String trialId) {
        return jdbc.sql("select * from trial_extension where trial_id = :trial order by asked_at, id")
                .param("trial", trialId)
                .query((row, number) -> new Extension(
                        row.getString("id"), SqlTime.date(row, "wanted_last"), row.getString("reasons"),
                        State.valueOf(row.getString("state"))))
                .list();
    }

    /** The one that waits for an answer. */
    public Optional<Extension> waiting(String trialId) {
        return of(trialId).stream().filter(it -> it.state() == State.ASKED).findFirst();
    }
}
