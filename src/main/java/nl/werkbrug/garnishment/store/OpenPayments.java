package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.garnishment.Coordination;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Remittance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The withheld amounts of an employer that were not paid yet, in as few questions as possible. */
@Repository
public class OpenPayments {

    private final JdbcClient jdbc;

    OpenPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One amount, with what it waits for; {@code inFile} when it is in a bank file that is not settled. */
    public record Open(Remittance payment, Garnishment garnishment, boolean contested, boolean inFile, String reference) {}

    public List<Open> of(String employerId) {
        Map<String, Garnishment> garnishments = garnishments(employerId);
        return jdbc.sql("""
                        select m.*, d.reference,
                               case when exists (select 1 from pay_run_share s where s.remittance_id = m.id and s.contested = true)
                                    then 1 else 0 end as kept,
                               case when exists (select 1 from payment_batch_item i where i.open_remittance = m.id)
                                    then 1 else 0 end as filed
                          from remittance m join garnishment g on g.id = m.garnishment_id join dossier d on d.id = g.dossier_id
                         where g.employer_id = :employer and m.state = 'WITHHELD' order by d.reference, m.due_on, m.id""")
                .param("employer", employerId)
                .query((row, number) -> open(row, number, garnishments))
                .list();
    }

    /** All garnishments of an employer by id. */
    Map<String, Garnishment> garnishments(String employerId) {
        Map<String, Garnishment> garnishments = new HashMap<>();
        jdbc.sql("select g.* from garnishment g where g.employer_id = :employer")
                .param("employer", employerId)
                .query((row, number) -> garnishments.put(row.getString("id"), GarnishmentRow.read(row, number)))
                .list();
        return garnishments;
    }

    private static Open open(ResultSet row, int number, Map<String, Garnishment> garnishments) throws SQLException {
        return new Open(
                RemittanceTable.read(row, number), garnishments.get(row.getString("garnishment_id")), row.getInt("kept") == 1,
                row.getInt("filed") == 1, row.getString("reference"));
    }

    /** Who gets it, on rows read beforehand: the coordinating bailiffs of the employer and their garnishments. */
    public ReadAhead coordination(String employerId) {
        Map<String, List<Coordination>> all = new HashMap<>();
        jdbc.sql("""
                        select c.* from coordination c join garnishment g on g.id = c.garnishment_id
                         where g.employer_id = :employer order by c.valid_from desc, c.recorded_at desc""")
                .param("employer", employerId)
                .query(row -> {
                    all.computeIfAbsent(row.getString("dossier_id"), id -> new ArrayList<>()).add(CoordinationTable.read(row, 0));
                });
        Map<String, Garnishment> coordinating = new HashMap<>();
        jdbc.sql("""
                        select g.* from garnishment g join coordination c on c.garnishment_id = g.id
                         where g.employer_id = :employer""")
                .param("employer", employerId)
                .query((row, number) -> coordinating.put(row.getString("id"), GarnishmentRow.read(row, number)))
                .list();
        return new ReadAhead(
                new ReadAhead.Garnishments(Map.of(), coordinating), null, null, null, new ReadAhead.Coordinators(all));
    }
}
