package nl.werkbrug.hire.once;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The minutes for one field; kept by the operator, whose addresses let nobody else in. */
@Repository
public class MinutesTable {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MinutesTable(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What counts now; empty when nobody entered it, or it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<FieldMinutes> current() {
        return jdbc.sql("""
                        select minutes, source, source_on from field_minutes
                         where withdrawn_at is null order by set_at desc, id desc limit 1""")
                .query((row, number) -> new FieldMinutes(
                        row.getBigDecimal("minutes"), row.getString("source"), SqlTime.date(row, "source_on")))
                .optional();
    }

    /** Takes the place of what counted; that stays readable in the table. */
    @Transactional
    public void set(FieldMinutes it, Viewer viewer) {
        end();
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into field_minutes (id, minutes, source, source_on, set_by, set_at)
                        values (:id, :minutes, :source, :on, :by, :now)""")
                .param("id", id)
                .param("minutes", it.minutes())
                .param("source", it.source())
                .param("on", it.sourceOn())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        audit.did(viewer.userId(), "SET", "field-minutes", id, it.minutes().toPlainString());
    }

    /** From now on no minutes are shown. */
    @Transactional
    public void withdraw(Viewer viewer) {
        if (end() > 0) {
            audit.did(viewer.userId(), "WITHDRAW", "field-minutes", "all", null);
        }
    }

    private int end() {
        return jdbc.sql("update field_minutes set withdrawn_at = :now where withdrawn_at is null")
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
