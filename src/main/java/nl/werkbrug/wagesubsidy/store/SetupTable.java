package nl.werkbrug.wagesubsidy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Setup;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes how municipalities handle loonkostensubsidie; joins the caller's transaction. */
@Repository
public class SetupTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SetupTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest version that had begun on the day. */
    public Optional<Setup> find(String municipalityId, LocalDate day) {
        return jdbc.sql("""
                        select * from wage_subsidy_setup where municipality_id = :party and valid_from <= :day
                         order by valid_from desc limit 1""")
                .param("party", municipalityId)
                .param("day", day)
                .query(SetupTable::row)
                .optional();
    }

    /** All versions, the newest first. */
    public List<Setup> of(String municipalityId) {
        return jdbc.sql("select * from wage_subsidy_setup where municipality_id = :party order by valid_from desc")
                .param("party", municipalityId)
                .query(SetupTable::row)
                .list();
    }

    /** Adds a version; false when there is one from that day already. */
    public boolean add(Setup it) {
        try {
            jdbc.sql("""
                            insert into wage_subsidy_setup (id, municipality_id, valid_from, attachments, apply_within_months,
                                                            takes_late, counts_from, payment_day, days_to_complete, portal_text,
                                                            auto_grant, auto_sign, committee, source, entered_by, entered_at)
                            values (:id, :party, :from, :attachments, :months, :late, :counts, :payDay, :days, :text,
                                    :autoGrant, :autoSign, :committee, :source, :by, :now)""")
                    .param("id", UUID.randomUUID().toString())
                    .param("party", it.municipalityId())
                    .param("from", it.validFrom())
                    .param("attachments", codes(it.attachments()))
                    .param("months", it.applyWithinMonths())
                    .param("late", it.takesLate())
                    .param("counts", it.countsFrom().name())
                    .param("payDay", it.paymentDay())
                    .param("days", it.daysToComplete())
                    .param("text", it.portalText())
                    .param("autoGrant", it.autoGrant())
                    .param("autoSign", it.autoSign())
                    .param("committee", it.committee())
                    .param("source", it.source())
                    .param("by", it.enteredBy())
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static Setup row(ResultSet row, int number) throws SQLException {
        return new Setup(
                row.getString("municipality_id"),
                SqlTime.date(row, "valid_from"),
                attachments(row.getString("attachments")),
                row.getObject("apply_within_months", Integer.class),
                row.getBoolean("takes_late"),
                Setup.CountsFrom.valueOf(row.getString("counts_from")),
                row.getObject("payment_day", Integer.class),
                row.getInt("days_to_complete"),
                row.getString("portal_text"),
                row.getBoolean("auto_grant"),
                row.getBoolean("auto_sign"),
                row.getBoolean("committee"),
                row.getString("source"),
                row.getString("entered_by"));
    }

    static String codes(Set<Attachment> attachments) {
        return attachments.stream().sorted().map(Attachment::name).collect(Collectors.joining(","));
    }

    static Set<Attachment> attachments(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(Attachment::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
