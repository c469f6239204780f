package nl.werkbrug.wagesubsidy.measurement;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The hourly minimum wage by day; never derived from the amount per month. */
@Component
public class HourlyWages {

    private final RuleBook book;

    HourlyWages(RuleBook book) {
        this.book = book;
    }

    /** Gross euros an hour for who is 21 or older; empty when it is not known. */
    public Optional<Money> on(LocalDate day) {
        return book.find("subsidy/hourly-wage", "HOUR", day) instanceof Figure.Found found
                ? Optional.of(found.amount())
                : Optional.empty();
    }
}
