package nl.werkbrug.notices;

import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The last line of a mail that goes through the outbox itself: where to go on. */
@Component
public class DossierLinks {

    private final String baseUrl;

    DossierLinks(@Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The text with a link to the dossier below it, in Dutch: nobody chose a language at the address of an organisation. */
    public String below(String text, String dossierId) {
        return below(text, dossierId, new MailWords(Language.DUTCH));
    }

    /** The same in the language of who reads it. */
    public String below(String text, String dossierId, MailWords words) {
        return text.stripTrailing() + words.text("link", baseUrl + "/dossiers/" + dossierId);
    }
}
