package nl.werkbrug.objection;

import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The advice of committees; joins the caller's transaction. */
@Repository
class AdviceTable {

    private final JdbcClient jdbc;

    AdviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An objection has one; what came before is replaced. */
    void keep(String objectionId, Advice it) {
        jdbc.sql("delete from objection_advice where objection_id = :id").param("id", objectionId).update();
        jdbc.sql("""
                        insert into objection_advice (objection_id, advised_on, advice, document_id, departing)
                        values (:id, :on, :advice, :document, :departing)""")
                .param("id", objectionId)
                .param("on", it.on())
                .param("advice", it.text())
                .param("document", it.documentId())
                .param("departing", it.departing())
                .update();
    }

    Optional<Advice> of(String objectionId) {
        return jdbc.sql("select * from objection_advice where objection_id = :id")
                .param("id", objectionId)
                .query((row, number) -> new Advice(
                        SqlTime.date(row, "advised_on"), row.getString("advice"), row.getString("document_id"),
                        row.getString("departing")))
                .optional();
    }
}
