package nl.werkbrug.onboarding;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails of onboarding. What a stranger typed stands in none that goes to an address nobody checked. */
@Component
class OnboardingMail {

    private static final String LINK = """
            Iemand meldde bij Werkbrug een bedrijf aan, met dit mailadres.

            Klopt dat? Open deze link en kies een wachtwoord:
            %s/werkgever-aanmelden/bevestigen/%s

            De link werkt één keer, tot en met %s.

            Hebt u niets aangemeld? Dan hoeft u niets te doen. Wij bewaren de gegevens dan niet.
            """;
    private static final String KNOWN = """
            Iemand meldde uw bedrijf aan bij Werkbrug. Uw bedrijf is daar al bekend.

            Log in met uw eigen account: %s/inloggen
            Hebt u geen account? Vraag een collega, of het loket van uw gemeente.

            Kwam de aanmelding niet van u of een collega? Dan hoeft u niets te doen. Er is niets veranderd.
            """;

    private final Outbox outbox;
    private final Notices notices;
    private final Colleagues colleagues;
    private final DutchFormats formats;
    private final String baseUrl;

    OnboardingMail(
            Outbox outbox,
            Notices notices,
            Colleagues colleagues,
            DutchFormats formats,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.outbox = outbox;
        this.notices = notices;
        this.colleagues = colleagues;
        this.formats = formats;
        this.baseUrl = baseUrl;
    }

    void link(Registration it, String secret) {
        outbox.queue(new Notice(
                "onboarding-link:" + it.id(), null, null, it.contactEmail(), "Bevestig de aanmelding van uw bedrijf",
                LINK.formatted(baseUrl, secret, formats.date(it.expiresOn())), List.of(), Language.DUTCH));
    }

    /** One a day, however often somebody tries. */
    void known(String employerId, String address, LocalDate today) {
        outbox.queue(new Notice(
                "onboarding-known:" + employerId + ":" + today, null, null, address, "Uw bedrijf is al aangemeld",
                KNOWN.formatted(baseUrl), List.of(), Language.DUTCH));
    }

    /**
     * To everybody who works on the employer's dossier for the employer, in the language of each; once for the same key.
     *
     * @param mail its texts {@code .line} and {@code .body} in {@code messages/mail}
     * @param values for the body
     */
    void employer(String employerId, String dossierId, String onceKey, String mail, Object... values) {
        colleagues.of(dossierId, employerId, EmployerDossiers.SUBJECT, WorksAs.PAYROLL).forEach(to -> {
            MailWords words = notices.wordsFor(to.userId());
            outbox.queue(new Notice(
                    onceKey + ":" + to.userId(), dossierId, EmployerDossiers.SUBJECT, to.email(), words.text(mail + ".line"),
                    words.text(mail + ".body", values) + words.text("onboarding.look", baseUrl + "/werkgevers/" + employerId), List.of(), words.language()));
        });
    }
}
