package nl.werkbrug.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as the operator sees and mends it. Callers have checked that it is the operator who asks. */
@Component
public class FailedMails {

    private static final String SELECT = """
            select m.id, m.recipient, m.mail_subject, m.body_text, m.written_in, m.state, m.attempts, m.created_at,
                   m.next_attempt_at, m.sent_at, m.last_error,
                   (select count(*) from mail_attempt a where a.mail_id = m.id and a.outcome = 'DEMO') as demo
              from mail_outbox m""";
    private static final String STUCK =
            SELECT + " where m.state in ('FAILED', 'UNCERTAIN') order by m.created_at, m.id limit 200";
    /** First which ones, by index: the mails themselves are long. */
    private static final String ALL = SELECT + " " + """
             join (select c.id from mail_outbox c order by c.created_at desc, c.id desc limit :limit offset :offset) chosen
               on chosen.id = m.id
             order by m.created_at desc, m.id desc""";
    private static final String COUNT = "select count(*) from mail_outbox m where m.state in ('FAILED', 'UNCERTAIN')";
    private static final String RETRY = """
            update mail_outbox set state = 'WAITING', next_attempt_at = :now, attempts = 0, claimed_by = null
             where id = :id and state in ('FAILED', 'UNCERTAIN')""";
    private static final String MARK_SENT = """
            update mail_outbox set state = 'SENT', sent_at = :now, claimed_by = null
             where id = :id and state in ('FAILED', 'UNCERTAIN')""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MailSettings settings;

    FailedMails(JdbcClient jdbc, Clock clock, MailSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Mails that failed for good or may or may not have left, oldest first. */
    @Transactional(readOnly = true)
    public List<MailRow> list() {
        return jdbc.sql(STUCK).query(this::row).list();
    }

    /** How many of those there are. */
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    /** All mails, newest first. */
    @Transactional(readOnly = true)
    public List<MailRow> all(int limit, long offset) {
        return jdbc.sql(ALL).param("limit", limit).param("offset", offset).query(this::row).list();
    }

    /** Sends a stuck mail again. @return false when it is not stuck any more */
    @Transactional
    public boolean retry(String id) {
        return mend(RETRY, id);
    }

    /** Records that a stuck mail did arrive. @return false when it is not stuck any more */
    @Transactional
    public boolean markSent(String id) {
        return mend(MARK_SENT, id);
    }

    private boolean mend(String sql, String id) {
        return jdbc.sql(sql).param("now", SqlTime.toSql(clock.instant())).param("id", id).update() == 1;
    }

    private MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getString("id"),
                row.getString("recipient"),
                row.getString("mail_subject"),
                settings.enabled() ? null : row.getString("body_text"),
                Language.ofCode(row.getString("written_in")).orElse(null),
                MailState.valueOf(row.getString("state")),
                row.getInt("demo") > 0,
                row.getInt("attempts"),
                SqlTime.moment(row, "created_at"),
                SqlTime.moment(row, "next_attempt_at"),
                SqlTime.moment(row, "sent_at"),
                row.getString("last_error"));
    }
}
