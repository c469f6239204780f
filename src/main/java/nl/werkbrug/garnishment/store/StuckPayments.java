package nl.werkbrug.garnishment.store;

import java.time.Clock;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workflow.BackgroundWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The payments of paid bank files that could not be noted, of all employers together. */
@Repository
public class StuckPayments {

    private final JdbcClient jdbc;
    private final Clock clock;

    StuckPayments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Idem; they wait since somebody said that the bank paid. */
    public BackgroundWork.Failing failing() {
        return jdbc.sql("""
                        select count(*) as total, min(b.settled_at) as since
                          from payment_batch_item i join payment_batch b on b.id = i.batch_id
                         where b.state = 'PAYING' and i.settled_at is null and i.not_before is not null""")
                .query((row, number) -> new BackgroundWork.Failing(row.getInt("total"), SqlTime.moment(row, "since"), ""))
                .single();
    }

    /** Lets them be noted now. */
    @Transactional
    public void retry() {
        jdbc.sql("update payment_batch_item set not_before = :now where settled_at is null and not_before > :now")
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
