package nl.werkbrug.wagesubsidy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.Completion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What employers were asked to complete; joins the caller's transaction. */
@Repository
public class CompletionTable {

    private final JdbcClient jdbc;

    CompletionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Completion it, String askedBy) {
        jdbc.sql("""
                        insert into wage_subsidy_completion (id, wage_subsidy_id, asked_on, missing, missing_attachments,
                                                             complete_by, asked_by)
                        values (:id, :subsidy, :on, :missing, :attachments, :until, :by)""")
                .param("id", it.id())
                .param("subsidy", it.wageSubsidyId())
                .param("on", it.askedOn())
                .param("missing", it.missing())
                .param("attachments", SetupTable.codes(it.attachments()))
                .param("until", it.completeBy())
                .param("by", askedBy)
                .update();
    }

    /** The newest question about a subsidy. */
    public Optional<Completion> last(String wageSubsidyId) {
        return jdbc.sql("""
                        select * from wage_subsidy_completion where wage_subsidy_id = :subsidy
                         order by case when completed_on is null then 0 else 1 end, asked_on desc, completed_on desc, id limit 1""")
                .param("subsidy", wageSubsidyId)
                .query(CompletionTable::row)
                .optional();
    }

    /** It was done; a second time changes nothing and gives false. */
    public boolean completed(String id, LocalDate on) {
        return jdbc.sql("update wage_subsidy_completion set completed_on = :on where id = :id and completed_on is null")
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The letter in which it was asked; false when there is one already. */
    public boolean written(String id, String documentId) {
        return jdbc.sql("update wage_subsidy_completion set document_id = :document where id = :id and document_id is null")
                        .param("document", documentId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether the letter was made. */
    public boolean hasLetter(String id) {
        return jdbc.sql("select count(*) from wage_subsidy_completion where id = :id and document_id is not null")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Completion row(ResultSet row, int number) throws SQLException {
        return new Completion(
                row.getString("id"), row.getString("wage_subsidy_id"), SqlTime.date(row, "asked_on"), row.getString("missing"),
                SetupTable.attachments(row.getString("missing_attachments")), SqlTime.date(row, "complete_by"),
                SqlTime.date(row, "completed_on"));
    }
}
