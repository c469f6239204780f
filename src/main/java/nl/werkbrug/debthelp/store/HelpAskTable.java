package nl.werkbrug.debthelp.store;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.debthelp.HelpAsk;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions whether help goes on; joins the caller's transaction. */
@Repository
public class HelpAskTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    HelpAskTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(HelpAsk it) {
        jdbc.sql("insert into debt_help_ask (id, referral_id, last_day, state, asked_at) values (:id, :referral, :lastDay, :state, :now)")
                .param("id", it.id()).param("referral", it.referralId()).param("lastDay", it.lastDay()).param("state", it.state().name())
                .param("now", now()).update();
    }

    public HelpAsk get(String id) {
        return jdbc.sql("select * from debt_help_ask where id = :id").param("id", id).query((row, number) -> new HelpAsk(
                row.getString("id"), row.getString("referral_id"), SqlTime.date(row, "last_day"), HelpAsk.State.valueOf(row.getString("state"))))
                .single();
    }

    /** Those of a referral that wait for an answer; the caller holds the referral. */
    public List<String> open(String referralId) {
        return jdbc.sql("select id from debt_help_ask where referral_id = :referral and state = 'OPEN'").param("referral", referralId)
                .query(String.class).list();
    }

    /** @param by who answered; null when nobody did */
    public void answered(String id, HelpAsk.State state, String by) {
        jdbc.sql("update debt_help_ask set state = :state, answered_by = :by, answered_at = :now where id = :id and state = 'OPEN'")
                .param("state", state.name()).param("by", by).param("now", now()).param("id", id).update();
    }

    private Object now() {
        return SqlTime.toSql(clock.instant());
    }
}
