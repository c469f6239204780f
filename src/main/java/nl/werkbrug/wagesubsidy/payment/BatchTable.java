package nl.werkbrug.wagesubsidy.payment;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The monthly batches; joins the caller's transaction. Each move says from which state, so that it happens once. */
@Repository
class BatchTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String id(String municipalityId, YearMonth month) {
        return UUID.nameUUIDFromBytes((municipalityId + "/" + month).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The batch of a month, made when it is not there, and nobody else's until this transaction ends. */
    SubsidyBatch lockOrCreate(String municipalityId, YearMonth month, LocalDate payOn) {
        String id = id(municipalityId, month);
        if (find(id).isEmpty()) {
            create(id, municipalityId, month, payOn);
        }
        return lock(id);
    }

    private void create(String id, String municipalityId, YearMonth month, LocalDate payOn) {
        try {
            jdbc.sql("""
                            insert into wage_subsidy_batch (id, municipality_id, of_month, state, pay_on)
                            values (:id, :municipality, :month, 'PROPOSED', :payOn)""")
                    .param("id", id)
                    .param("municipality", municipalityId)
                    .param("month", month.atDay(1))
                    .param("payOn", payOn)
                    .update();
        } catch (DuplicateKeyException e) {
            // Made by another node in between; both databases only undo the statement, the transaction goes on.
        }
    }

    SubsidyBatch lock(String id) {
        return jdbc.sql("select * from wage_subsidy_batch where id = :id for update")
                .param("id", id)
                .query(BatchTable::row)
                .single();
    }

    Optional<SubsidyBatch> find(String id) {
        return jdbc.sql("select * from wage_subsidy_batch where id = :id").param("id", id).query(BatchTable::row).optional();
    }

    /** The newest first. */
    List<SubsidyBatch> of(Collection<String> municipalityIds, int most) {
        return municipalityIds.isEmpty() ? List.of() : jdbc.sql("""
                        select * from wage_subsidy_batch where municipality_id in (:ids)
                         order by of_month desc, id limit :most""")
                .param("ids", municipalityIds)
                .param("most", most)
                .query(BatchTable::row)
                .list();
    }

    /** Another content: nobody looked at it yet. */
    void changed(String id, String preparedBy) {
        jdbc.sql("update wage_subsidy_batch set prepared_by = :by, version = version + 1 where id = :id")
                .param("by", preparedBy)
                .param("id", id)
                .update();
    }

    /** Somebody looked at what it was at that version. */
    boolean prepared(String id, int version, String userId) {
        return jdbc.sql("""
                                update wage_subsidy_batch set prepared_by = :by
                                 where id = :id and version = :version and state = 'PROPOSED'""")
                        .param("by", userId)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** By somebody else than who looked at it last, and only what was seen. */
    boolean approve(String id, int version, String userId) {
        return jdbc.sql("""
                                update wage_subsidy_batch set state = 'APPROVED', approved_by = :by, approved_at = :now
                                 where id = :id and version = :version and state = 'PROPOSED'
                                   and prepared_by is not null and prepared_by <> :by""")
                        .param("by", userId)
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean filed(String id, LocalDate executeOn, MunicipalityAccounts.Account from, String userId) {
        return jdbc.sql("""
                                update wage_subsidy_batch
                                   set state = 'FILED', execute_on = :on, debtor_name = :name, debtor_iban = :iban, filed_by = :by,
                                       filed_at = :now
                                 where id = :id and state = 'APPROVED'""")
                        .param("on", executeOn)
                        .param("name", from.name())
                        .param("iban", from.iban().value())
                        .param("by", userId)
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean paid(String id, SubsidyBatch.State from, LocalDate day, String userId) {
        return jdbc.sql("""
                                update wage_subsidy_batch set state = 'PAID', paid_on = :on, settled_by = :by
                                 where id = :id and state = :from""")
                        .param("on", day)
                        .param("by", userId)
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    private static SubsidyBatch row(ResultSet row, int number) throws SQLException {
        return new SubsidyBatch(
                row.getString("id"),
                row.getString("municipality_id"),
                YearMonth.from(SqlTime.date(row, "of_month")),
                SubsidyBatch.State.valueOf(row.getString("state")),
                SqlTime.date(row, "pay_on"),
                row.getString("prepared_by"),
                row.getString("approved_by"),
                SqlTime.date(row, "execute_on"),
                row.getString("debtor_name"),
                row.getString("debtor_iban"),
                SqlTime.moment(row, "filed_at"),
                SqlTime.date(row, "paid_on"),
                row.getInt("version"));
    }
}
