package nl.werkbrug.wagesubsidy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes loonkostensubsidies; joins the caller's transaction. */
@Repository
public class WageSubsidyTable {

    private final JdbcClient jdbc;

    WageSubsidyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new one. */
    public void insert(WageSubsidy it) {
        jdbc.sql("""
                        insert into wage_subsidy (id, dossier_id, employer_id, municipality_id, state, applied_by, applied_on,
                                                  starts_on, ends_on, hours_per_week, full_time_hours, flat_rate, wage_value,
                                                  wage_value_on, ready_on)
                        values (:id, :dossier, :employer, :municipality, :state, :appliedBy, :appliedOn, :startsOn, :endsOn,
                                :hours, :fullTime, :flat, :value, :valueOn, :readyOn)""")
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("municipality", it.municipalityId())
                .param("state", it.state().name())
                .param("appliedBy", it.appliedBy().name())
                .param("appliedOn", it.appliedOn())
                .param("startsOn", it.startsOn())
                .param("endsOn", it.endsOn())
                .param("hours", it.hoursPerWeek())
                .param("fullTime", it.fullTimeHours())
                .param("flat", it.flatRate())
                .param("value", it.wageValue())
                .param("valueOn", it.wageValueOn())
                .param("readyOn", it.readyOn())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public WageSubsidy get(String id) {
        return find(id).orElseThrow(() -> new org.springframework.dao.EmptyResultDataAccessException(1));
    }

    public Optional<WageSubsidy> find(String id) {
        return jdbc.sql("select * from wage_subsidy where id = :id").param("id", id).query(WageSubsidyTable::row).optional();
    }

    /** The same, while nobody else changes it before this transaction ends. */
    public WageSubsidy lock(String id) {
        return jdbc.sql("select * from wage_subsidy where id = :id for update")
                .param("id", id)
                .query(WageSubsidyTable::row)
                .single();
    }

    /** All on a dossier, the newest application first. */
    public List<WageSubsidy> ofDossier(String dossierId) {
        return jdbc.sql("select * from wage_subsidy where dossier_id = :dossier order by applied_on desc, id")
                .param("dossier", dossierId)
                .query(WageSubsidyTable::row)
                .list();
    }

    /** Those that run. */
    public List<WageSubsidy> granted() {
        return jdbc.sql("select * from wage_subsidy where state = 'GRANTED' order by id")
                .query(WageSubsidyTable::row)
                .list();
    }

    /** Where it stands now. */
    public void state(String id, WageSubsidy.State state) {
        jdbc.sql("update wage_subsidy set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /** A wage value was fixed on a day. */
    public void wageValue(String id, int percent, LocalDate on) {
        jdbc.sql("update wage_subsidy set wage_value = :value, wage_value_on = :on where id = :id")
                .param("value", percent)
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** From when the decision term runs. */
    public void ready(String id, LocalDate on) {
        jdbc.sql("update wage_subsidy set ready_on = :on where id = :id").param("on", on).param("id", id).update();
    }

    /** What a change or a correction of the employment made of it. */
    public void employment(WageSubsidy it) {
        jdbc.sql("""
                        update wage_subsidy set starts_on = :startsOn, ends_on = :endsOn, hours_per_week = :hours,
                                                full_time_hours = :fullTime
                         where id = :id""")
                .param("startsOn", it.startsOn())
                .param("endsOn", it.endsOn())
                .param("hours", it.hoursPerWeek())
                .param("fullTime", it.fullTimeHours())
                .param("id", it.id())
                .update();
    }

    private static WageSubsidy row(ResultSet row, int number) throws SQLException {
        return new WageSubsidy(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("employer_id"),
                row.getString("municipality_id"),
                WageSubsidy.State.valueOf(row.getString("state")),
                WageSubsidy.AppliedBy.valueOf(row.getString("applied_by")),
                SqlTime.date(row, "applied_on"),
                SqlTime.date(row, "starts_on"),
                SqlTime.date(row, "ends_on"),
                row.getBigDecimal("hours_per_week"),
                row.getBigDecimal("full_time_hours"),
                row.getBoolean("flat_rate"),
                row.getObject("wage_value", Integer.class),
                SqlTime.date(row, "wage_value_on"),
                SqlTime.date(row, "ready_on"));
    }
}
