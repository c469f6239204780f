package nl.werkbrug.norisk.sickness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.norisk.sickness.Sickness.State;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sicknesses; joins the caller's transaction. What a viewer asks is kept behind the wall in the query itself. */
@Repository
public class SicknessTable {

    private static final String WALL = "select s.* from no_risk_sickness s where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SicknessTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Sickness it, Viewer viewer) {
        jdbc.sql("""
                        insert into no_risk_sickness
                          (id, no_risk_id, hire_id, dossier_id, employer_id, first_day, found_out_on, full_asked, daily_wage_cents,
                           month_wage_cents, wage_value, state, employed_until, open_for, told_by, told_at)
                        values (:id, :policy, :hire, :dossier, :employer, :first, :found, :full, :daily, :month, :value, :state,
                                :until, :policy, :by, :now)""")
                .param("id", it.id())
                .param("policy", it.noRiskId())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("first", it.firstDay())
                .param("found", it.foundOutOn())
                .param("full", it.pay().fullAsked())
                .param("daily", cents(it.pay().dailyWage()))
                .param("month", cents(it.pay().monthWage()))
                .param("value", it.pay().wageValue())
                .param("state", it.state().name())
                .param("until", it.employedUntil())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** The sicknesses of a dossier that the viewer may see: one that runs first, then the newest, mistakes last. */
    public List<Sickness> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(WALL + "s.dossier_id = :dossier and " + Visibility.sees("s")
                        + " order by case when s.state = 'WITHDRAWN' then 2 when s.open_for is null then 1 else 0 end, s.first_day desc, s.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(SicknessTable::row)
                .list();
    }

    /** One that the viewer may see. */
    public Optional<Sickness> visibleOne(String id, Viewer viewer) {
        return jdbc.sql(WALL + "s.id = :id and " + Visibility.sees("s"))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(SicknessTable::row)
                .optional();
    }

    Optional<Sickness> find(String id) {
        return jdbc.sql("select * from no_risk_sickness where id = :id").param("id", id).query(SicknessTable::row).optional();
    }

    /** For a step or a task that was found to be the viewer's. @throws EmptyResultDataAccessException when there is none */
    public Sickness get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    Sickness lock(String id) {
        return jdbc.sql("select * from no_risk_sickness where id = :id for update").param("id", id).query(SicknessTable::row).single();
    }

    /** Those of a hire that are not over. */
    List<Sickness> openOfHire(String hireId) {
        return jdbc.sql("select * from no_risk_sickness where hire_id = :hire and state in ('TOLD', 'REPORTED') order by id")
                .param("hire", hireId).query(SicknessTable::row).list();
    }

    /** Those of a dossier that are not over. */
    List<Sickness> openOfDossier(String dossierId) {
        return jdbc.sql("select * from no_risk_sickness where dossier_id = :dossier and state in ('TOLD', 'REPORTED') order by id")
                .param("dossier", dossierId).query(SicknessTable::row).list();
    }

    /** Those of a dossier that were over with the last day of the employment. */
    List<Sickness> overOfDossier(String dossierId, LocalDate lastDay) {
        return jdbc.sql("select * from no_risk_sickness where dossier_id = :dossier and state = 'OVER' and employed_until = :day order by id")
                .param("dossier", dossierId).param("day", lastDay).query(SicknessTable::row).list();
    }

    /** Whether one of the policy runs. */
    public boolean runs(String noRiskId) {
        return jdbc.sql("select count(*) from no_risk_sickness where open_for = :policy")
                .param("policy", noRiskId).query(Integer.class).single() > 0;
    }

    void state(String id, State state) {
        jdbc.sql("update no_risk_sickness set state = :state where id = :id").param("state", state.name()).param("id", id).update();
    }

    /** Another may begin. */
    void closed(String id) {
        jdbc.sql("update no_risk_sickness set open_for = null where id = :id").param("id", id).update();
    }

    void day(String id, Day which, LocalDate day) {
        jdbc.sql("update no_risk_sickness set " + which.column + " = :day where id = :id").param("day", day).param("id", id).update();
    }

    void answered(String id, Sickness.Answer answer, LocalDate on, Money dailyWage) {
        jdbc.sql("""
                        update no_risk_sickness set answer = :answer, answered_on = :on,
                               daily_wage_cents = coalesce(:daily, daily_wage_cents) where id = :id""")
                .param("answer", answer.name())
                .param("on", on)
                .param("daily", cents(dailyWage))
                .param("id", id)
                .update();
    }

    void nearEndTold(String id) {
        jdbc.sql("update no_risk_sickness set near_end_told = true where id = :id").param("id", id).update();
    }

    /** A day of a sickness; the column is a fixed word of ours. */
    enum Day {
        REPORTED("reported_on"),
        RECOVERED("recovered_on"),
        RECOVERY_REPORTED("recovery_reported_on"),
        EMPLOYED_UNTIL("employed_until");

        private final String column;

        Day(String column) {
            this.column = column;
        }
    }

    private static Long cents(Money amount) {
        return amount == null ? null : amount.cents();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        Long cents = row.getObject(column, Long.class);
        return cents == null ? null : Money.cents(cents);
    }

    private static Sickness row(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        Pay pay = new Pay(
                row.getBoolean("full_asked"), money(row, "daily_wage_cents"), money(row, "month_wage_cents"),
                row.getObject("wage_value", Integer.class));
        return new Sickness(
                row.getString("id"), row.getString("no_risk_id"), row.getString("hire_id"), row.getString("dossier_id"),
                row.getString("employer_id"), SqlTime.date(row, "first_day"), SqlTime.date(row, "found_out_on"), pay,
                State.valueOf(row.getString("state")), SqlTime.date(row, "reported_on"), SqlTime.date(row, "recovered_on"),
                SqlTime.date(row, "recovery_reported_on"), SqlTime.date(row, "employed_until"),
                answer == null ? null : Sickness.Answer.valueOf(answer), SqlTime.date(row, "answered_on"),
                row.getBoolean("near_end_told"));
    }
}
