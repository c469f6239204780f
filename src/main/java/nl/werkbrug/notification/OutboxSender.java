package nl.werkbrug.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. Any number of nodes may do so at once: a mail goes out from the node that claims it.
 *
 * <p>A mail that has certainly not left is tried again, ever later. Of a mail that may have left nothing is repeated: the
 * operator sees it as uncertain. So nothing is sent twice, and nothing is lost without somebody knowing.
 */
@Component
public class OutboxSender {

    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofHours(4));

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final OutboxStore store;
    private final MailTransport transport;
    private final MailSettings settings;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    OutboxSender(OutboxStore store, MailTransport transport, MailSettings settings, Clock clock) {
        this.store = store;
        this.transport = transport;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends every mail whose time has come; called every few seconds on each node. */
    public void sendDue() {
        store.expired().forEach(store::expire);
        store.due().forEach(id -> store.claim(id, node, settings.lease()).ifPresent(this::send));
    }

    private void send(OutgoingMail mail) {
        try {
            MailAttempted.Outcome outcome = transport.send(mail);
            store.finish(mail, node, outcome, null, clock.instant());
        } catch (MailNotSent e) {
            failed(mail, e);
        } catch (RuntimeException e) {
            LOG.warn("Mail {} may or may not have left: {}", mail.id(), e.getClass().getSimpleName());
            store.finish(mail, node, MailAttempted.Outcome.UNCERTAIN, reason(e), clock.instant());
        }
    }

    private void failed(OutgoingMail mail, MailNotSent e) {
        LOG.info("Mail {} was not sent in attempt {}", mail.id(), mail.attempt());
        boolean last = mail.attempt() > PAUSES.size();
        Instant next = last ? clock.instant() : clock.instant().plus(PAUSES.get(mail.attempt() - 1));
        store.finish(
                mail, node, last ? MailAttempted.Outcome.GIVEN_UP : MailAttempted.Outcome.FAILED, reason(e), next);
    }

    private static String reason(Throwable e) {
        String text = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return text.length() > 400 ? text.substring(0, 400) : text;
    }
}
