package nl.werkbrug.custombudget.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.custombudget.BudgetLetter;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters to employees about a custom budget; the caller checked who asks. */
@Repository
public class BudgetLetterTable {

    private final JdbcClient jdbc;

    BudgetLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BudgetLetter> find(String requestId, BudgetLetter.Kind kind) {
        return jdbc.sql("select * from custom_budget_letter where request_id = :request and kind = :kind")
                .param("request", requestId).param("kind", kind.name())
                .query((row, number) -> new BudgetLetter(
                        BudgetLetter.Kind.valueOf(row.getString("kind")), row.getString("document_id"), SqlTime.date(row, "posted_on")))
                .optional();
    }

    public void insert(String requestId, BudgetLetter.Kind kind, String documentId) {
        jdbc.sql("insert into custom_budget_letter (request_id, kind, document_id) values (:request, :kind, :document)")
                .param("request", requestId).param("kind", kind.name()).param("document", documentId).update();
    }

    /** @return false when it was in the post before */
    public boolean posted(String requestId, BudgetLetter.Kind kind, LocalDate on, String userId) {
        return jdbc.sql("""
                        update custom_budget_letter set posted_on = :on, posted_by = :user
                         where request_id = :request and kind = :kind and posted_on is null""")
                .param("on", on).param("user", userId).param("request", requestId).param("kind", kind.name()).update() > 0;
    }
}
