package nl.werkbrug.garnishment.store;

import java.time.LocalDate;
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
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs of an import or of a pay day, and those before them, in as few questions as possible. */
@Repository
public class HandOverRuns {

    private static final String NOW = "join (select n.id as run_id from employee_pay_run n where %s) b on b.run_id = r.id";
    private static final String BEFORE = """
             join (select n.dossier_id, max(o.pay_day) as pay_day
                     from employee_pay_run n join employee_pay_run o on o.dossier_id = n.dossier_id and o.pay_day < n.pay_day
                    where %s group by n.dossier_id) b
               on b.dossier_id = r.dossier_id and b.pay_day = r.pay_day""";

    private final JdbcClient jdbc;

    HandOverRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which runs: a condition on {@code n}, with its values. */
    public record Which(String where, Map<String, Object> values) {

        public static Which ofImport(String importId) {
            return new Which("n.import_id = :import", Map.of("import", importId));
        }

        /** Everything an employer pays on one day, of all imports and typed. */
        public static Which ofPayDay(String employerId, LocalDate day) {
            return new Which("n.employer_id = :employer and n.pay_day = :day", Map.of("employer", employerId, "day", day));
        }
    }

    /** By dossier; an employee has one run on a pay day, and one in an import. */
    public List<PayRun> now(Which which) {
        return runs(which, NOW);
    }

    /** The run before, by dossier. */
    public Map<String, PayRun> before(Which which) {
        return runs(which, BEFORE).stream().collect(Collectors.toMap(PayRun::dossierId, Function.identity()));
    }

    /** The days on which an employer paid a wage with a garnishment, newest first. */
    public List<LocalDate> payDays(String employerId) {
        return jdbc.sql("select distinct pay_day from employee_pay_run where employer_id = :employer order by pay_day desc")
                .param("employer", employerId)
                .query((row, number) -> SqlTime.date(row, "pay_day"))
                .list();
    }

    private List<PayRun> runs(Which which, String join) {
        String joined = join.formatted(which.where());
        Map<String, List<PayRunShare>> shares = jdbc.sql("select s.* from pay_run_share s join employee_pay_run r"
                        + " on r.id = s.pay_run_id " + joined)
                .params(which.values())
                .query(PayRunShareTable::read)
                .list().stream()
                .collect(Collectors.groupingBy(PayRunShare::payRunId));
        return jdbc.sql("select r.*, d.reference from employee_pay_run r join dossier d on d.id = r.dossier_id " + joined
                        + " order by d.reference, r.pay_day")
                .params(which.values())
                .query((row, number) -> PayRunTable.run(row, shares.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** The garnishments of these dossiers, and who coordinates. */
    public ReadAhead known(Which which) {
        List<Garnishment> all = jdbc.sql("select g.* from garnishment g join employee_pay_run n"
                        + " on n.dossier_id = g.dossier_id where " + which.where())
                .params(which.values()).query(GarnishmentRow::read).list();
        Map<String, List<Coordination>> coordination = new HashMap<>();
        jdbc.sql("select c.* from coordination c join employee_pay_run n on n.dossier_id = c.dossier_id"
                        + " where " + which.where() + " order by c.valid_from desc, c.recorded_at desc")
                .params(which.values())
                .query(row -> {
                    coordination.computeIfAbsent(row.getString("dossier_id"), id -> new ArrayList<>())
                            .add(CoordinationTable.read(row, 0));
                });
        return new ReadAhead(
                new ReadAhead.Garnishments(Map.of(), all.stream().collect(Collectors.toMap(Garnishment::id, Function.identity()))),
                null, null, null, new ReadAhead.Coordinators(coordination));
    }
}
