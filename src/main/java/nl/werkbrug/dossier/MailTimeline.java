package nl.werkbrug.dossier;

import nl.werkbrug.notification.MailAttempted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows in the dossier what became of its mails. */
@Component
class MailTimeline {

    private final Timeline timeline;

    MailTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Joins the transaction in which the attempt is recorded. A mail that fails five times is one entry. */
    @EventListener
    void on(MailAttempted mail) {
        if (mail.dossierId() == null || mail.subject() == null) {
            return;
        }
        timeline.add(new TimelineEntry(
                mail.dossierId(),
                mail.subject(),
                TimelineEntry.SYSTEM,
                "MAIL",
                text(mail.outcome()).formatted(mail.recipient(), mail.mailSubject()),
                null,
                "mail:" + mail.mailId() + ":" + mail.outcome()));
    }

    private static String text(MailAttempted.Outcome outcome) {
        return switch (outcome) {
            case SENT -> "Mail verstuurd aan %s: %s.";
            case DEMO -> "Mail aan %s in het demo-postvak gelegd: %s. Er is niets echt verstuurd.";
            case FAILED -> "Mail aan %s is nog niet gelukt: %s. Wij proberen het later opnieuw.";
            case GIVEN_UP -> "Mail aan %s is niet verstuurd: %s. De beheerder kijkt ernaar.";
            case UNCERTAIN -> "Van de mail aan %s is niet zeker of hij is verstuurd: %s. De beheerder kijkt ernaar.";
        };
    }
}
