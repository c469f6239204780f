package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.Coordination;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.StatedVersion;
import nl.werkbrug.garnishment.store.ReadAhead.Taken;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the split of many runs of one employer needs, in as many questions as there are tables. */
@Repository
public class ReadAheads {

    private final JdbcClient jdbc;
    private final PayRunShareTable shares;
    private final Clock clock;

    ReadAheads(JdbcClient jdbc, PayRunShareTable shares, Clock clock) {
        this.jdbc = jdbc;
        this.shares = shares;
        this.clock = clock;
    }

    /**
     * Everything of this employer's garnishments. Plain joins only: a subquery would be asked again for each row on H2.
     *
     * @param first the first day of which a run is looked at again; {@code last} the last
     */
    public ReadAhead of(String employerId, LocalDate first, LocalDate last) {
        List<Garnishment> all = list(employerId, "select g.* from garnishment g where g.employer_id = :employer"
                + " order by g.dossier_id, g.served_on, g.registered_at, g.id", GarnishmentRow::read);
        return new ReadAhead(
                new ReadAhead.Garnishments(
                        all.stream().collect(Collectors.groupingBy(Garnishment::dossierId)),
                        all.stream().collect(Collectors.toMap(Garnishment::id, Function.identity()))),
                new ReadAhead.Runs(jdbc, shares, clock, lastDays(employerId), recent(employerId, first, last)),
                new ReadAhead.Shares(taken(employerId)),
                new ReadAhead.ProtectedAmounts(voeten(employerId)),
                new ReadAhead.Coordinators(coordination(employerId)));
    }

    /** Holds the running garnishments of the employer until the transaction ends, in a fixed order. */
    public void lock(String employerId) {
        list(employerId, """
                select g.id from garnishment g where g.employer_id = :employer and g.status in ('RUNNING', 'SUSPENDED')
                 order by g.dossier_id, g.id for update""", (row, number) -> row.getString("id"));
    }

    /** The dossiers with a running garnishment, by person. */
    public Map<String, String> dossiersByPerson(String employerId) {
        Map<String, String> dossiers = new HashMap<>();
        list(employerId, """
                select d.id, d.person_id from garnishment g join dossier d on d.id = g.dossier_id
                 where g.employer_id = :employer and g.status in ('RUNNING', 'SUSPENDED')""",
                (row, number) -> dossiers.put(row.getString("person_id"), row.getString("id")));
        return dossiers;
    }

    private Map<String, LocalDate> lastDays(String employerId) {
        Map<String, LocalDate> days = new HashMap<>();
        list(employerId, "select r.dossier_id, max(r.pay_day) as pay_day from employee_pay_run r where r.employer_id = :employer"
                + " group by r.dossier_id", (row, number) -> days.put(row.getString("dossier_id"), SqlTime.date(row, "pay_day")));
        return days;
    }

    private Map<String, List<PayRun>> recent(String employerId, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select r.* from employee_pay_run r
                         where r.employer_id = :employer and r.pay_day between :first and :last order by r.pay_day desc""")
                .param("employer", employerId)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> PayRunTable.run(row, List.of()))
                .list().stream()
                .collect(Collectors.groupingBy(PayRun::dossierId));
    }

    private Map<String, Taken> taken(String employerId) {
        Map<String, Taken> taken = new HashMap<>();
        list(employerId, """
                select s.garnishment_id, coalesce(sum(s.per_period_cents), 0) as terms,
                       coalesce(sum(case when m.state in ('DUE_TO_EMPLOYEE', 'GIVEN_BACK') then 0 else s.amount_cents end), 0) as held
                  from pay_run_share s join garnishment g on g.id = s.garnishment_id
                  left join remittance m on m.id = s.remittance_id
                 where g.employer_id = :employer and g.status in ('RUNNING', 'SUSPENDED') group by s.garnishment_id""",
                (row, number) -> taken.put(row.getString("garnishment_id"),
                        new Taken(Money.cents(row.getLong("held")), Money.cents(row.getLong("terms")))));
        return taken;
    }

    private Map<String, List<StatedVersion>> voeten(String employerId) {
        Map<String, List<StatedVersion>> voeten = new HashMap<>();
        list(employerId, """
                select g.dossier_id, g.kind, g.served_on, g.ended_on, p.* from protected_amount p
                  join garnishment g on g.id = p.garnishment_id where g.kind <> 'CAK' and g.employer_id = :employer""",
                (row, number) -> add(voeten, row, ProtectedAmountTable.stated(row, number)));
        return voeten;
    }

    private Map<String, List<Coordination>> coordination(String employerId) {
        Map<String, List<Coordination>> all = new LinkedHashMap<>();
        list(employerId, """
                select c.* from coordination c join garnishment g on g.id = c.garnishment_id
                 where g.employer_id = :employer order by c.valid_from desc, c.recorded_at desc""",
                (row, number) -> add(all, row, CoordinationTable.read(row, number)));
        return all;
    }

    private static <T> T add(Map<String, List<T>> lists, ResultSet row, T value) throws SQLException {
        lists.computeIfAbsent(row.getString("dossier_id"), id -> new ArrayList<>()).add(value);
        return value;
    }

    private <T> List<T> list(String employerId, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("employer", employerId).query(mapper).list();
    }
}
