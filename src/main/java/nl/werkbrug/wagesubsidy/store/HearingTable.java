package nl.werkbrug.wagesubsidy.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.Hearing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hearings before a refusal, one for each subsidy; joins the caller's transaction. */
@Repository
public class HearingTable {

    private final JdbcClient jdbc;

    HearingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Invites; a second time changes nothing and gives false. */
    public boolean invite(String wageSubsidyId, LocalDate on, LocalDate answerBy) {
        try {
            jdbc.sql("""
                            insert into wage_subsidy_hearing (wage_subsidy_id, invited_on, answer_by)
                            values (:subsidy, :on, :until)""")
                    .param("subsidy", wageSubsidyId)
                    .param("on", on)
                    .param("until", answerBy)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public Optional<Hearing> find(String wageSubsidyId) {
        return jdbc.sql("select * from wage_subsidy_hearing where wage_subsidy_id = :subsidy")
                .param("subsidy", wageSubsidyId)
                .query((row, number) -> new Hearing(
                        row.getString("wage_subsidy_id"), SqlTime.date(row, "invited_on"), SqlTime.date(row, "answer_by"),
                        row.getString("view_text"), SqlTime.date(row, "heard_on")))
                .optional();
    }

    /** It is over; the view is null when nothing was said. What was said first stays. */
    public void heard(String wageSubsidyId, String view, LocalDate on) {
        jdbc.sql("""
                        update wage_subsidy_hearing set view_text = :view, heard_on = :on
                         where wage_subsidy_id = :subsidy and heard_on is null""")
                .param("view", view)
                .param("on", on)
                .param("subsidy", wageSubsidyId)
                .update();
    }
}
