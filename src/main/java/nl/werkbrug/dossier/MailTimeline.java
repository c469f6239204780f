package nl.werkbrug.dossier;

import nl.werkbrug.access.UserNames;
import nl.werkbrug.notification.MailAttempted;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows in the dossier what became of its mails. */
@Component
class MailTimeline {

    private final Timeline timeline;
    private final UserNames users;

    MailTimeline(Timeline timeline, UserNames users) {
        this.timeline = timeline;
        this.users = users;
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
                text(mail.outcome(), named(mail.recipient()), mail.mailSubject()),
                null,
                "mail:" + mail.mailId() + ":" + mail.outcome()));
    }

    /** The private address of somebody whom an employee trusts may say of which church or union that is: others do not read it. */
    private String named(String recipient) {
        return users.privateAddress(recipient) ? Words.in(Language.DUTCH, "dossier.kept.mail.trusted") : recipient;
    }

    private static String text(MailAttempted.Outcome outcome, String to, String subject) {
        return switch (outcome) {
            case SENT -> Words.in(Language.DUTCH, "dossier.kept.mail.sent", to, subject);
            case DEMO -> Words.in(Language.DUTCH, "dossier.kept.mail.demo", to, subject);
            case FAILED -> Words.in(Language.DUTCH, "dossier.kept.mail.failed", to, subject);
            case GIVEN_UP -> Words.in(Language.DUTCH, "dossier.kept.mail.given-up", to, subject);
            case UNCERTAIN -> Words.in(Language.DUTCH, "dossier.kept.mail.uncertain", to, subject);
        };
    }
}
