package nl.werkbrug.garnishment;

import java.util.List;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Language;
import org.springframework.stereotype.Component;

/** Mail to the bailiff; the subject names his reference and nobody's name. */
@Component
public class BailiffPost {

    private static final String BODY = """
            Geachte heer, mevrouw,

            %s

            Uw kenmerk: %s

            Met vriendelijke groet,
            %s
            """;

    private final Outbox outbox;
    private final Employers employers;

    BailiffPost(Outbox outbox, Employers employers) {
        this.outbox = outbox;
        this.employers = employers;
    }

    /** Queues one mail with these documents; the same once-key twice is one mail. */
    public void mail(Garnishment garnishment, String onceKey, String topic, String text, List<String> documentIds) {
        String employer = employers.find(garnishment.employerId()).orElseThrow().name();
        String reference = garnishment.bailiff().reference();
        outbox.queue(new Notice(
                onceKey, garnishment.dossierId(), Garnishment.SUBJECT, garnishment.bailiff().email(),
                topic + ", uw kenmerk " + reference, BODY.formatted(text, reference, employer), documentIds, Language.DUTCH));
    }
}
