package nl.werkbrug.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.request.RequestCompletion;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What authorities asked besides; joins the caller's transaction. */
@Repository
public class RequestCompletionTable {

    private final JdbcClient jdbc;

    RequestCompletionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(RequestCompletion it) {
        jdbc.sql("""
                        insert into request_completion (id, request_id, asked_on, missing, complete_by, document_id)
                        values (:id, :request, :on, :missing, :until, :document)""")
                .param("id", it.id())
                .param("request", it.requestId())
                .param("on", it.askedOn())
                .param("missing", it.missing())
                .param("until", it.completeBy())
                .param("document", it.documentId())
                .update();
    }

    /** What was asked last. */
    public Optional<RequestCompletion> last(String requestId) {
        return jdbc.sql("select * from request_completion where request_id = :request order by asked_on, complete_by, id")
                .param("request", requestId)
                .query(RequestCompletionTable::row)
                .list()
                .stream()
                .reduce((earlier, later) -> later);
    }

    public void completed(String id, LocalDate on) {
        jdbc.sql("update request_completion set completed_on = :on where id = :id").param("on", on).param("id", id).update();
    }

    public void written(String id, String documentId) {
        jdbc.sql("update request_completion set document_id = :document where id = :id")
                .param("document", documentId)
                .param("id", id)
                .update();
    }

    private static RequestCompletion row(ResultSet row, int number) throws SQLException {
        return new RequestCompletion(
                row.getString("id"), row.getString("request_id"), SqlTime.date(row, "asked_on"), row.getString("missing"),
                SqlTime.date(row, "complete_by"), SqlTime.date(row, "completed_on"), row.getString("document_id"));
    }
}
