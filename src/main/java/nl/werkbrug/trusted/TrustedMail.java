package nl.werkbrug.trusted;

import java.util.List;
import nl.werkbrug.access.Account;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails to somebody whom an employee trusts; none names the employee or the employer. */
@Component
class TrustedMail {

    private static final String INVITE = """
            Iemand die u vertrouwt, wil dat u meekijkt in een dossier over werk.

            Bekijk de uitnodiging: %s/vertrouwenspersoon/%s

            De link werkt tot en met %s en is één keer te gebruiken. Stuur deze mail niet door.
            U kijkt mee tot en met %s. U of de ander kan elke dag stoppen.

            Weet u niet waar dit over gaat? Doe dan niets en verwijder deze mail.
            """;

    private final Outbox outbox;
    private final Notices notices;
    private final DutchFormats formats;
    private final String baseUrl;

    TrustedMail(Outbox outbox, Notices notices, DutchFormats formats, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.outbox = outbox;
        this.notices = notices;
        this.formats = formats;
        this.baseUrl = baseUrl;
    }

    void invite(TrustedInvitation it, String secret) {
        queue(it, "invited", it.recipient(), "U bent uitgenodigd om mee te kijken",
                INVITE.formatted(baseUrl, secret, formats.moment(it.expiresAt()), formats.date(it.endsOn())), Language.DUTCH);
    }

    void ended(TrustedInvitation it, Account account) {
        MailWords words = notices.wordsFor(account.id());
        queue(it, "ended", account.email(), words.text("trusted-ended.line"), words.text("trusted-ended.body"), words.language());
    }

    /** Without a subject, so that the history of the dossier tells nobody the address: it may say of which church or union somebody is. */
    private void queue(TrustedInvitation it, String once, String recipient, String line, String body, Language language) {
        outbox.queue(new Notice("trusted-" + once + ":" + it.id(), it.dossierId(), null, recipient, line, body, List.of(), language));
    }
}
