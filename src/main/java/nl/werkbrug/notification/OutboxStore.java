package nl.werkbrug.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The states of mails. A mail is SENDING, committed, before it leaves; a node that dies in between leaves it so. Such a
 * mail becomes UNCERTAIN when its lease has passed and is never sent again by itself.
 */
@Component
class OutboxStore {

    private static final String DUE = """
            select id from mail_outbox where state = 'WAITING' and next_attempt_at <= :now
             order by next_attempt_at, id limit 50""";
    private static final String CLAIM = """
            update mail_outbox
               set state = 'SENDING', claimed_by = :node, claimed_until = :until, attempts = attempts + 1
             where id = :id and state = 'WAITING' and next_attempt_at <= :now""";
    private static final String READ = """
            select id, dossier_id, subject, recipient, mail_subject, body_text, attachment_ids, attempts
              from mail_outbox where id = :id""";
    private static final String EXPIRED =
            "select id from mail_outbox where state = 'SENDING' and claimed_until < :now";
    private static final String EXPIRE = """
            update mail_outbox set state = 'UNCERTAIN', last_error = :error
             where id = :id and state = 'SENDING' and claimed_until < :now""";
    // The attempt's number keeps a slow node from overwriting what a person decided after its lease had passed.
    private static final String FINISH = """
            update mail_outbox
               set state = :state, last_error = :error, sent_at = :sent, next_attempt_at = :next, claimed_until = null
             where id = :id and claimed_by = :node and attempts = :attempt and state in ('SENDING', 'UNCERTAIN')""";
    private static final String LOG = """
            insert into mail_attempt (mail_id, attempted_at, outcome, detail)
            values (:id, :now, :outcome, :detail)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OutboxStore(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<String> due() {
        return jdbc.sql(DUE).param("now", SqlTime.toSql(clock.instant())).query(String.class).list();
    }

    @Transactional(readOnly = true)
    List<String> expired() {
        return jdbc.sql(EXPIRED).param("now", SqlTime.toSql(clock.instant())).query(String.class).list();
    }

    /** Makes the mail this node's, for as long as the lease; empty when another node was first. */
    @Transactional
    Optional<OutgoingMail> claim(String id, String node, Duration lease) {
        Instant now = clock.instant();
        int claimed = jdbc.sql(CLAIM)
                .param("node", node)
                .param("until", SqlTime.toSql(now.plus(lease)))
                .param("id", id)
                .param("now", SqlTime.toSql(now))
                .update();
        return claimed == 0 ? Optional.empty() : Optional.of(read(id));
    }

    /** Gives up on a mail whose node died or hangs. */
    @Transactional
    void expire(String id) {
        String error = "De verzending is onderbroken. Misschien is de mail wel verstuurd.";
        int expired = jdbc.sql(EXPIRE)
                .param("error", error)
                .param("id", id)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        if (expired == 1) {
            record(read(id), MailAttempted.Outcome.UNCERTAIN, error);
        }
    }

    /** Writes down how the attempt went and when the next one is. */
    @Transactional
    void finish(OutgoingMail mail, String node, MailAttempted.Outcome outcome, String error, Instant next) {
        int finished = jdbc.sql(FINISH)
                .param("state", stateAfter(outcome).name())
                .param("error", error)
                .param("sent", stateAfter(outcome) == MailState.SENT ? SqlTime.toSql(clock.instant()) : null)
                .param("next", SqlTime.toSql(next))
                .param("id", mail.id())
                .param("node", node)
                .param("attempt", mail.attempt())
                .update();
        if (finished == 1) {
            record(mail, outcome, error);
        }
    }

    private void record(OutgoingMail mail, MailAttempted.Outcome outcome, String detail) {
        jdbc.sql(LOG)
                .param("id", mail.id())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("outcome", outcome.name())
                .param("detail", detail)
                .update();
        events.publishEvent(mail.attempted(outcome));
    }

    private static MailState stateAfter(MailAttempted.Outcome outcome) {
        return switch (outcome) {
            case SENT, DEMO -> MailState.SENT;
            case FAILED -> MailState.WAITING;
            case GIVEN_UP -> MailState.FAILED;
            case UNCERTAIN -> MailState.UNCERTAIN;
        };
    }

    private OutgoingMail read(String id) {
        return jdbc.sql(READ).param("id", id).query(OutboxStore::mail).single();
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        String attachments = row.getString("attachment_ids");
        return new OutgoingMail(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("subject"),
                row.getString("recipient"),
                row.getString("mail_subject"),
                row.getString("body_text"),
                attachments == null ? List.of() : List.of(attachments.split(",")),
                row.getInt("attempts"));
    }
}
