package nl.werkbrug.wagecostbenefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The benefits; joins the caller's transaction. Who may see them is checked by the caller. */
@Repository
public class BenefitTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BenefitTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Benefit it) {
        jdbc.sql("""
                        insert into wage_cost_benefit
                          (id, hire_id, dossier_id, employer_id, category, return_period, starts_on, last_day, state, created_at)
                        values (:id, :hire, :dossier, :employer, :category, :period, :starts, :last, :state, :now)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("category", it.category().name())
                .param("period", it.returnPeriod().name())
                .param("starts", it.startsOn())
                .param("last", it.lastDay())
                .param("state", it.state().name())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Optional<Benefit> find(String id) {
        return jdbc.sql("select * from wage_cost_benefit where id = :id").param("id", id).query(BenefitTable::row).optional();
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public Benefit get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    /** The same, and others who want to change it wait. */
    Benefit lock(String id) {
        return jdbc.sql("select * from wage_cost_benefit where id = :id for update").param("id", id).query(BenefitTable::row).single();
    }

    public List<Benefit> ofDossier(String dossierId) {
        return list("dossier_id = :key order by starts_on, category", dossierId);
    }

    public List<Benefit> ofEmployer(String employerId) {
        return list("employer_id = :key order by starts_on, dossier_id, category", employerId);
    }

    List<Benefit> ofHire(String hireId) {
        return list("hire_id = :key order by id", hireId);
    }

    void state(String id, Benefit.State state, LocalDate lastDay, Benefit.Ending ended) {
        jdbc.sql("update wage_cost_benefit set state = :state, last_day = :last, ended_because = :why where id = :id")
                .param("state", state.name())
                .param("last", lastDay)
                .param("why", ended == null ? null : ended.name())
                .param("id", id)
                .update();
    }

    void starts(String id, LocalDate startsOn, LocalDate lastDay) {
        jdbc.sql("update wage_cost_benefit set starts_on = :starts, last_day = :last where id = :id")
                .param("starts", startsOn)
                .param("last", lastDay)
                .param("id", id)
                .update();
    }

    void switchedOn(String id, LocalDate on) {
        jdbc.sql("update wage_cost_benefit set switched_on = :on where id = :id").param("on", on).param("id", id).update();
    }

    private List<Benefit> list(String where, String key) {
        return jdbc.sql("select * from wage_cost_benefit where " + where).param("key", key).query(BenefitTable::row).list();
    }

    private static Benefit row(ResultSet row, int number) throws SQLException {
        String ended = row.getString("ended_because");
        return new Benefit(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                BenefitCategory.valueOf(row.getString("category")), ReturnPeriod.valueOf(row.getString("return_period")),
                SqlTime.date(row, "starts_on"), SqlTime.date(row, "last_day"), Benefit.State.valueOf(row.getString("state")),
                SqlTime.date(row, "switched_on"), ended == null ? null : Benefit.Ending.valueOf(ended));
    }
}
