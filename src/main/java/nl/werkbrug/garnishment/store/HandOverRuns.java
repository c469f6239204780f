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

    private static final String NOW = "r.import_id = :import";
    private static final String BEFORE = """
            r.id in (select p.id from employee_pay_run n join employee_pay_run p on p.dossier_id = n.dossier_id
                      where n.import_id = :import and p.pay_day = (select max(o.pay_day) from employee_pay_run o
                        where o.dossier_id = n.dossier_id and o.pay_day < n.pay_day))""";
    private static final String DOSSIERS = "(select i.dossier_id from employee_pay_run i where i.import_id = :import)";

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
                        + " on r.id = s.pay_run_id where " + which)
                .param("import", importId)
                .query(PayRunShareTable::read)
                .list().stream()
                .collect(Collectors.groupingBy(PayRunShare::payRunId));
        return jdbc.sql("select r.*, d.reference from employee_pay_run r join dossier d on d.id = r.dossier_id where " + which
                        + " order by d.reference, r.pay_day")
                .param("import", importId)
                .query((row, number) -> PayRunTable.run(row, shares.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** The garnishments of these dossiers, and who coordinates. */
    public ReadAhead known(String importId) {
        List<Garnishment> all = jdbc.sql("select g.* from garnishment g where g.dossier_id in " + DOSSIERS)
                .param("import", importId).query(GarnishmentRow::read).list();
        Map<String, List<Coordination>> coordination = new HashMap<>();
        jdbc.sql("select c.* from coordination c where c.dossier_id in " + DOSSIERS
                        + " order by c.valid_from desc, c.recorded_at desc")
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
