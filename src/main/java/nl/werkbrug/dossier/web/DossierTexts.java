package nl.werkbrug.dossier.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words in the language of the page for the codes of subjects and facts; a code without words is shown as it is. */
@Component
class DossierTexts {

    private final MessageSource messages;
    private final PageFormats formats;

    DossierTexts(MessageSource messages, PageFormats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String subject(String code) {
        return messages.getMessage("subject." + code, null, code, Language.current().locale());
    }

    public String fact(String path) {
        return messages.getMessage("fact." + path, null, path, Language.current().locale());
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
        String word = messages.getMessage("fact." + fact.path() + "." + value, null, value, Language.current().locale());
        return word.equals(value) && value.matches("-?\\d+\\.\\d+") ? formats.number(new BigDecimal(value)) : KeptWords.shown(word);
    }

    /** The language of {@link #value}: what somebody typed is Dutch; null where it is that of the page. */
    public String valueIn(Fact fact) {
        boolean typed = value(fact).equals(fact.value()) && fact.value().chars().anyMatch(Character::isLetter);
        return typed && Language.current() != Language.DUTCH ? Language.DUTCH.code() : null;
    }
}
