package nl.werkbrug.dossier.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dutch words for the codes of subjects and facts; a code without words is shown as it is. */
@Component
class DossierTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final MessageSource messages;

    DossierTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String subject(String code) {
        return messages.getMessage("subject." + code, null, code, DUTCH);
    }

    public String fact(String path) {
        return messages.getMessage("fact." + path, null, path, DUTCH);
    }
}
