package nl.werkbrug.garnishment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.Coordination;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunShare;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs of an import and those before them, in as few questions as possible. */
@Repository
public class HandOverRuns {

    private static final String NOW = "join (select id as run_id from employee_pay_run where import_id = :import) b on b.run_id = r.id";
    private static final String BEFORE = """
             join (select n.dossier_id, max(o.pay_day) as pay_day
                     from employee_pay_run n join employee_pay_run o on o.dossier_id = n.dossier_id and o.pay_day < n.pay_day
                    where n.import_id = :import group by n.dossier_id) b
               on b.dossier_id = r.dossier_id and b.pay_day = r.pay_day""";

    private final JdbcClient jdbc;

    HandOverRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PayRun> ofImport(String importId) {
        return runs(importId, NOW);
    }

    /** The run before, by dossier. */
    public Map<String, PayRun> before(String importId) {
        return runs(importId, BEFORE).stream().collect(Collectors.toMap(PayRun::dossierId, Function.identity()));
    }

    private List<PayRun> runs(String importId, String which) {
        Map<String, List<PayRunShare>> shares = jdbc.sql("select s.* from pay_run_share s join employee_pay_run r"
                        + " on r.id = s.pay_run_id " + which)
                .param("import", importId)
                .query(PayRunShareTable::read)
                .list().stream()
                .collect(Collectors.groupingBy(PayRunShare::payRunId));
        return jdbc.sql("select r.*, d.reference from employee_pay_run r join dossier d on d.id = r.dossier_id " + which
                        + " order by d.reference, r.pay_day")
                .param("import", importId)
                .query((row, number) -> PayRunTable.run(row, shares.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** The garnishments of these dossiers, and who coordinates. */
    public ReadAhead known(String importId) {
        List<Garnishment> all = jdbc.sql("select g.* from garnishment g join employee_pay_run i"
                        + " on i.dossier_id = g.dossier_id where i.import_id = :import")
                .param("import", importId).query(GarnishmentRow::read).list();
        Map<String, List<Coordination>> coordination = new HashMap<>();
        jdbc.sql("select c.* from coordination c join employee_pay_run i on i.dossier_id = c.dossier_id"
                        + " where i.import_id = :import order by c.valid_from desc, c.recorded_at desc")
                .param("import", importId)
                .query(row -> {
                    coordination.computeIfAbsent(row.getString("dossier_id"), id -> new ArrayList<>())
                            .add(CoordinationTable.read(row, 0));
                });
        return new ReadAhead(
                new ReadAhead.Garnishments(Map.of(), all.stream().collect(Collectors.toMap(Garnishment::id, Function.identity()))),
                null, null, null, new ReadAhead.Coordinators(coordination));
    }
}
