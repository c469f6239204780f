package nl.werkbrug.outcome.web;

import java.math.BigDecimal;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import org.springframework.stereotype.Component;

/** Thousandths as people read a percentage; the bean {@code outcomePercent} of the templates. */
@Component
public class OutcomePercent {

    /** Such as 7,5 on a Dutch page. */
    public String of(int thousandths) {
        return in(thousandths, Language.current());
    }

    static String in(int thousandths, Language language) {
        return Notation.of(language).number(BigDecimal.valueOf(thousandths, 1));
    }
}
