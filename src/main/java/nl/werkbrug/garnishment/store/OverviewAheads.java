package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.Coordination;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.StatedVersion;
import nl.werkbrug.garnishment.store.ReadAhead.Taken;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the overview says about the employees on a page, in as many questions as there are tables. */
@Repository
public class OverviewAheads {

    private final JdbcClient jdbc;

    OverviewAheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All garnishments of these dossiers, without their runs. */
    public ReadAhead of(Collection<String> dossierIds) {
        List<Garnishment> all = list(dossierIds, "select g.* from garnishment g where g.dossier_id in (:dossiers)"
                + " order by g.dossier_id, g.served_on, g.registered_at, g.id", GarnishmentRow::read);
        return new ReadAhead(
                new ReadAhead.Garnishments(
                        all.stream().collect(Collectors.groupingBy(Garnishment::dossierId)),
                        all.stream().collect(Collectors.toMap(Garnishment::id, Function.identity()))),
                null,
                new ReadAhead.Shares(taken(dossierIds)),
                new ReadAhead.ProtectedAmounts(stated(dossierIds)),
                new ReadAhead.Coordinators(coordination(dossierIds)));
    }

    private Map<String, Taken> taken(Collection<String> dossierIds) {
        Map<String, Taken> taken = new HashMap<>();
        list(dossierIds, """
                select s.garnishment_id, coalesce(sum(s.per_period_cents), 0) as terms,
                       coalesce(sum(case when m.state in ('DUE_TO_EMPLOYEE', 'GIVEN_BACK') then 0 else s.amount_cents end), 0) as held
                  from garnishment g join pay_run_share s on s.garnishment_id = g.id
                  left join remittance m on m.id = s.remittance_id
                 where g.dossier_id in (:dossiers) group by s.garnishment_id""",
                (row, number) -> taken.put(row.getString("garnishment_id"),
                        new Taken(Money.cents(row.getLong("held")), Money.cents(row.getLong("terms")))));
        return taken;
    }

    private Map<String, List<StatedVersion>> stated(Collection<String> dossierIds) {
        Map<String, List<StatedVersion>> stated = new HashMap<>();
        list(dossierIds, """
                select g.dossier_id, g.kind, g.served_on, g.ended_on, p.* from garnishment g
                  join protected_amount p on p.garnishment_id = g.id where g.dossier_id in (:dossiers) and g.kind <> 'CAK'""",
                (row, number) -> add(stated, row, ProtectedAmountTable.stated(row, number)));
        return stated;
    }

    private Map<String, List<Coordination>> coordination(Collection<String> dossierIds) {
        Map<String, List<Coordination>> all = new HashMap<>();
        list(dossierIds, "select c.* from coordination c where c.dossier_id in (:dossiers) order by c.valid_from desc, c.recorded_at desc",
                (row, number) -> add(all, row, CoordinationTable.read(row, number)));
        return all;
    }

    private static <T> T add(Map<String, List<T>> lists, ResultSet row, T value) throws SQLException {
        lists.computeIfAbsent(row.getString("dossier_id"), id -> new ArrayList<>()).add(value);
        return value;
    }

    private <T> List<T> list(Collection<String> dossierIds, String sql, RowMapper<T> mapper) {
        return dossierIds.isEmpty() ? List.of() : jdbc.sql(sql).param("dossiers", dossierIds).query(mapper).list();
    }
}
