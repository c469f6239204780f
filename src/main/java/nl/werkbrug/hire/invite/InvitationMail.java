package nl.werkbrug.hire.invite;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails around an invitation; none names the employee. */
@Component
class InvitationMail {

    private static final String INVITE = """
            %s vraagt u om enkele vragen te beantwoorden. Dat hoort bij het aannemen van een nieuwe werknemer.

            Beantwoord de vragen: %s/uitnodiging/%s

            De link werkt tot en met %s en is één keer te gebruiken. Stuur deze mail niet door.
            U hoeft niet te antwoorden. Antwoordt u niet, dan blijft misschien onbekend welke regelingen passen.

            Kent u deze werkgever niet? Doe dan niets en verwijder deze mail.
            """;

    private final Outbox outbox;
    private final Notices notices;
    private final Colleagues colleagues;
    private final Employers employers;
    private final DutchFormats formats;
    private final String baseUrl;

    InvitationMail(
            Outbox outbox, Notices notices, Colleagues colleagues, Employers employers, DutchFormats formats,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.outbox = outbox;
        this.notices = notices;
        this.colleagues = colleagues;
        this.employers = employers;
        this.formats = formats;
        this.baseUrl = baseUrl;
    }

    void invite(Hire hire, Invitation it, String secret) {
        String employer = employers.find(hire.employerId()).orElseThrow().name();
        outbox.queue(new Notice(
                "invitation:" + it.id(), hire.dossierId(), Hire.SUBJECT, it.recipient(),
                "Vragen bij een nieuwe baan",
                INVITE.formatted(employer, baseUrl, secret, formats.moment(it.expiresAt())), List.of(), Language.DUTCH));
    }

    void answered(Hire hire, Invitation it) {
        tell(hire, "answered:" + it.id(), "invitation-answered", it.kind());
    }

    void askedAgain(Hire hire, Invitation it) {
        tell(hire, "asked:" + it.id(), "invitation-again", it.kind());
    }

    private void tell(Hire hire, String once, String mail, Invitation.Kind kind) {
        for (Colleague colleague : colleagues.of(hire.dossierId(), hire.employerId(), Hire.SUBJECT, WorksAs.PAYROLL)) {
            MailWords words = notices.wordsFor(colleague.userId());
            outbox.queue(new Notice(
                    "invitation-" + once + ":" + colleague.userId(), hire.dossierId(), Hire.SUBJECT, colleague.email(),
                    words.text(mail + ".line"),
                    words.text(mail + ".body." + kind) + words.text("invitation.open", baseUrl + "/dossiers/" + hire.dossierId()), List.of(),
                    words.language()));
        }
    }
}
