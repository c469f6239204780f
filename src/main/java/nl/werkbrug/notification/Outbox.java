package nl.werkbrug.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails on their way out. They are written with the change they tell of, and leave only after it is committed. */
@Component
public class Outbox {

    private static final String INSERT = """
            insert into mail_outbox (id, once_key, dossier_id, subject, recipient, mail_subject, body_text,
                                     attachment_ids, written_in, state, next_attempt_at, created_at)
            values (:id, :once, :dossier, :subject, :recipient, :line, :body, :attachments, :language, 'WAITING', :now, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Queues a mail in the caller's transaction; a mail with the same once-key is queued already and stays as it is.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction: a mail without the
     *     change it tells of would be a lie
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Notice notice) {
        if (queued(notice.onceKey())) {
            return;
        }
        try {
            insert(notice);
        } catch (DuplicateKeyException e) {
            // Queued by another node in between; both databases only undo the statement, the transaction goes on.
        }
    }

    private boolean queued(String onceKey) {
        return jdbc.sql("select count(*) from mail_outbox where once_key = :once")
                        .param("once", onceKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The same key gives the same id: two nodes then meet at the primary key, where MariaDB does not deadlock. */
    private static String id(String onceKey) {
        return UUID.nameUUIDFromBytes(onceKey.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void insert(Notice notice) {
        LocalDateTime now = SqlTime.toSql(clock.instant());
        jdbc.sql(INSERT)
                .param("id", id(notice.onceKey()))
                .param("once", notice.onceKey())
                .param("dossier", notice.dossierId())
                .param("subject", notice.subject())
                .param("recipient", notice.recipient())
                .param("line", notice.mailSubject())
                .param("body", notice.bodyText())
                .param("attachments", notice.attachmentIds().isEmpty()
                        ? null
                        : String.join(",", notice.attachmentIds()))
                .param("language", notice.writtenIn() == null ? null : notice.writtenIn().code())
                .param("now", now)
                .update();
    }
}
