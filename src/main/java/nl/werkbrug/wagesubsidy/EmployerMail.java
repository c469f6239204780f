package nl.werkbrug.wagesubsidy;

import java.util.List;
import nl.werkbrug.dossier.References;
import nl.werkbrug.notices.DossierLinks;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Language;
import org.springframework.stereotype.Component;

/** Mail to the employer of a loonkostensubsidie; neither subject nor text names the employee. */
@Component
class EmployerMail {

    private static final String BODY = """
            %s

            Het gaat om dossier %s. Open Werkbrug om verder te gaan.
            """;

    private final Outbox outbox;
    private final Employers employers;
    private final References references;
    private final DossierLinks links;

    EmployerMail(Outbox outbox, Employers employers, References references, DossierLinks links) {
        this.outbox = outbox;
        this.employers = employers;
        this.references = references;
        this.links = links;
    }

    /** Queues one mail in the caller's transaction; the same once-key twice is one mail. Without an address nothing goes. */
    void send(WageSubsidy it, String onceKey, String line, String text) {
        String email = employers.find(it.employerId()).orElseThrow().email();
        if (email != null) {
            outbox.queue(new Notice(onceKey, it.dossierId(), WageSubsidy.SUBJECT, email, line,
                    links.below(BODY.formatted(text, references.of(it.dossierId())), it.dossierId()), List.of(), Language.DUTCH));
        }
    }
}
