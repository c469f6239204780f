package nl.werkbrug.trusted;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.OwnLinkLetter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings a link to the employee: by mail, or in a letter to print. The letter is kept nowhere, for the code stands in it. */
@Component
class OwnLinkPost {

    private static final String MAIL = """
            U bepaalt zelf wie met u meekijkt in uw dossier over werk.

            Open uw pagina: %s/mijn-vertrouwenspersoon/%s

            De link werkt tot en met %s en is één keer te gebruiken. Stuur deze mail niet door.
            U ziet wie meekijkt. U kunt iemand uitnodigen of stoppen. U hoeft niets te doen.

            Weet u niet waar dit over gaat? Doe dan niets en verwijder deze mail.
            """;

    private final Outbox outbox;
    private final PdfRenderer renderer;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final DutchFormats formats;
    private final Clock clock;
    private final String baseUrl;

    OwnLinkPost(
            Outbox outbox, PdfRenderer renderer, Parties parties, Persons persons, References references, DutchFormats formats, Clock clock,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.outbox = outbox;
        this.renderer = renderer;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.formats = formats;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Without a subject: the history of the dossier does not tell others the private address of the employee. */
    void mail(OwnLink it, String secret) {
        outbox.queue(new Notice(
                "trusted-own-link:" + it.id(), it.dossierId(), null, it.recipient(), "Wie kijkt met u mee?",
                MAIL.formatted(baseUrl, secret, formats.moment(it.expiresAt())), List.of(), Language.DUTCH));
    }

    RenderedDocument letter(OwnLink it, String senderId, String code) {
        Person employee = persons.find(references.personOf(it.dossierId())).orElseThrow();
        Letter letter = new Letter(
                sender(parties.find(senderId).orElseThrow()),
                new Letter.Party(employee.fullName(), employee.address() == null ? List.of() : employee.address().lines(), null, null, null),
                DutchTime.today(clock), references.of(it.dossierId()), null, null);
        return renderer.render(
                new OwnLinkLetter(letter, baseUrl + "/mijn-vertrouwenspersoon", code, DutchTime.dateOf(it.expiresAt())), clock.instant());
    }

    private static Letter.Party sender(Party it) {
        return new Letter.Party(it.name(), it.address() == null ? List.of() : it.address().lines(), null, it.phone(), it.email());
    }
}
