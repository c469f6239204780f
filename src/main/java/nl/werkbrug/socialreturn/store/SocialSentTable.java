package nl.werkbrug.socialreturn.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what was sent to clients; joins the caller's transaction. */
@Repository
public class SocialSentTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SocialSentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A proof that the employer sent.
     *
     * @param how in the words of who sent it
     * @param fulfilled what counted when it was told
     */
    public record Sent(LocalDate on, String how, Money fulfilled, String by) {}

    /** Those of a contract, the newest first. The caller checked who asks. */
    public List<Sent> of(String contractId) {
        return jdbc.sql("""
                        select s.*, a.display_name from social_return_sent s left join app_user a on a.id = s.told_by
                         where s.contract_id = :contract order by s.sent_on desc, s.told_at desc, s.id""")
                .param("contract", contractId)
                .query((row, number) -> new Sent(
                        SqlTime.date(row, "sent_on"), row.getString("sent_how"), Money.cents(row.getLong("fulfilled_cents")),
                        row.getString("display_name")))
                .list();
    }

    public void insert(String contractId, LocalDate on, String how, Money fulfilled, Viewer viewer) {
        jdbc.sql("""
                        insert into social_return_sent (id, contract_id, sent_on, sent_how, fulfilled_cents, told_by, told_at)
                        values (:id, :contract, :on, :how, :fulfilled, :by, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("contract", contractId)
                .param("on", on)
                .param("how", how)
                .param("fulfilled", fulfilled.cents())
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }
}
