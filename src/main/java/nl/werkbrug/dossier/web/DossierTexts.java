package nl.werkbrug.dossier.web;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dutch words for the codes of subjects and facts; a code without words is shown as it is. */
@Component
class DossierTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final MessageSource messages;
    private final DutchFormats formats = new DutchFormats();

    DossierTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String subject(String code) {
        return messages.getMessage("subject." + code, null, code, DUTCH);
    }

    public String fact(String path) {
        return messages.getMessage("fact." + path, null, path, DUTCH);
    }

    /** The value as people write it: facts are kept as codes, ISO dates and euros with a decimal point. */
    public String value(Fact fact) {
        String value = fact.value();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return formats.date(LocalDate.parse(value));
        }
        if (fact.path().toLowerCase(Locale.ROOT).contains("wage") && value.matches("-?\\d+\\.\\d{2}")) {
            return formats.money(Money.euros(value));
        }
        return messages.getMessage("fact." + fact.path() + "." + value, null, value, DUTCH);
    }
}
