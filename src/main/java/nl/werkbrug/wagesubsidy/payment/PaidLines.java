package nl.werkbrug.wagesubsidy.payment;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.PaidMonths;
import org.springframework.stereotype.Component;

/** What was paid is what the lines of payments say. */
@Component
class PaidLines implements PaidMonths {

    private final PaymentLineTable lines;

    PaidLines(PaymentLineTable lines) {
        this.lines = lines;
    }

    @Override
    public SortedMap<YearMonth, Money> of(String wageSubsidyId) {
        SortedMap<YearMonth, Money> paid = new TreeMap<>();
        lines.ofSubsidy(wageSubsidyId).stream()
                .filter(it -> it.state() == PaymentLine.State.PAID && it.countsForMonth())
                .forEach(it -> paid.merge(it.month(), it.amount(), Money::plus));
        return paid;
    }
}
