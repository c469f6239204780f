package nl.werkbrug.wagesubsidy.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.copy.EmployeeCopy.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes copies; joins the caller's transaction. Who asks is checked by the caller. */
@Repository
public class CopyTable {

    private final JdbcClient jdbc;

    CopyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String decisionId, String documentId) {
        jdbc.sql("insert into wage_subsidy_copy (decision_id, document_id) values (:decision, :document)")
                .param("decision", decisionId)
                .param("document", documentId)
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    EmployeeCopy get(String decisionId) {
        return jdbc.sql("select * from wage_subsidy_copy where decision_id = :decision")
                .param("decision", decisionId)
                .query(CopyTable::row)
                .single();
    }

    /** All of a subsidy. */
    public List<EmployeeCopy> of(String wageSubsidyId) {
        return jdbc.sql("""
                        select c.* from wage_subsidy_copy c join wage_subsidy_decision d on d.id = c.decision_id
                         where d.wage_subsidy_id = :subsidy order by d.made_known_on, d.id""")
                .param("subsidy", wageSubsidyId)
                .query(CopyTable::row)
                .list();
    }

    /** Sent, once; false when it was sent before. */
    boolean sent(String decisionId, Channel channel, LocalDate on, String userId) {
        return jdbc.sql("""
                                update wage_subsidy_copy set channel = :channel, sent_on = :on, sent_by = :by
                                 where decision_id = :decision and sent_on is null""")
                        .param("channel", channel.name())
                        .param("on", on)
                        .param("by", userId)
                        .param("decision", decisionId)
                        .update()
                == 1;
    }

    private static EmployeeCopy row(ResultSet row, int number) throws SQLException {
        String channel = row.getString("channel");
        return new EmployeeCopy(
                row.getString("decision_id"), row.getString("document_id"), channel == null ? null : Channel.valueOf(channel),
                SqlTime.date(row, "sent_on"));
    }
}
