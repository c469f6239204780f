package nl.werkbrug.wagesubsidy.objection;

import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What comes instead of decisions that do not stand; joins the caller's transaction. */
@Repository
class RemedyTable {

    private final JdbcClient jdbc;

    RemedyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what was proposed before; null when the decision stands. */
    void keep(String objectionId, Remedy it) {
        jdbc.sql("delete from objection_remedy where objection_id = :id").param("id", objectionId).update();
        if (it != null) {
            jdbc.sql("""
                            insert into objection_remedy (objection_id, counts_from, remedy, wage_value, rests_on)
                            values (:id, :from, :remedy, :value, :restsOn)""")
                    .param("id", objectionId)
                    .param("from", it.countsFrom())
                    .param("remedy", it.change().name())
                    .param("value", it.wageValue())
                    .param("restsOn", it.restsOn())
                    .update();
        }
    }

    /** Empty when the decision stands. */
    Optional<Remedy> of(String objectionId) {
        return jdbc.sql("select * from objection_remedy where objection_id = :id")
                .param("id", objectionId)
                .query((row, number) -> new Remedy(
                        SqlTime.date(row, "counts_from"), Remedy.Change.valueOf(row.getString("remedy")),
                        row.getObject("wage_value", Integer.class), row.getString("rests_on")))
                .optional();
    }
}
