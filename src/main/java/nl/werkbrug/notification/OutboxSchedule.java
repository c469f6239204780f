package nl.werkbrug.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks in the outbox every few seconds. */
@Component
@ConditionalOnProperty(name = "werkbrug.mail.scheduled", matchIfMissing = true)
class OutboxSchedule {

    private final OutboxSender sender;

    OutboxSchedule(OutboxSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${werkbrug.mail.interval:PT3S}")
    void run() {
        sender.sendDue();
    }
}
