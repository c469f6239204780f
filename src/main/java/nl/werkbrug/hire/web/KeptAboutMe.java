package nl.werkbrug.hire.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is kept about the employee for a hire, in words that he reads himself. */
@Component
class KeptAboutMe {

    private final Facts facts;
    private final MessageSource messages;
    private final PageFormats formats;

    KeptAboutMe(Facts facts, MessageSource messages, PageFormats formats) {
        this.facts = facts;
        this.messages = messages;
        this.formats = formats;
    }

    /** One fact: what it is, its value, and who told it when. */
    record Line(String label, String value, String source) {}

    List<Line> of(Hire hire) {
        return facts.all(hire.dossierId(), Hire.SUBJECT).stream()
                .map(fact -> new Line(
                        word("fact." + fact.path(), fact.path()), value(fact),
                        KeptWords.shown(fact.source()) + ", " + formats.date(fact.confirmedOn())))
                .toList();
    }

    private String value(Fact fact) {
        String value = fact.value();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return formats.date(LocalDate.parse(value));
        }
        if (fact.path().equals("employment.wage")) {
            return formats.money(Money.euros(value));
        }
        return value.matches("\\d+\\.\\d+")
                ? formats.number(new BigDecimal(value))
                : word("fact." + fact.path() + "." + value, value);
    }

    private String word(String code, String otherwise) {
        return messages.getMessage(code, null, otherwise, Language.current().locale());
    }
}
