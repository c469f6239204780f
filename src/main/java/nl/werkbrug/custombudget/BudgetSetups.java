package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.custombudget.store.BudgetSetupTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which version of a municipality's decision about its custom budget counts. */
@Component
public class BudgetSetups {

    private final BudgetSetupTable table;
    private final Clock clock;

    BudgetSetups(BudgetSetupTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What holds today; empty when the municipality has no custom budget. */
    @Transactional(readOnly = true)
    public Optional<BudgetSetup> inForce(String municipalityId) {
        return inForce(table.of(municipalityId), DutchTime.today(clock));
    }

    /**
     * What there is for a year, as far as it is known today. A higher amount counts from its own day; a lower one that begins later in
     * that year counts at once, so that it is not passed before.
     */
    @Transactional(readOnly = true)
    public Money ceiling(String municipalityId, int year) {
        return ceiling(table.of(municipalityId), year, DutchTime.today(clock));
    }

    static Money ceiling(List<BudgetSetup> versions, int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = today.isAfter(last) ? last : today.getYear() < year ? LocalDate.of(year, 1, 1) : today;
        Money now = inForce(versions, day).map(BudgetSetup::ceiling).orElse(Money.ZERO);
        return versions.stream()
                .filter(it -> it.validFrom().isAfter(day) && !it.validFrom().isAfter(last))
                .map(BudgetSetup::ceiling)
                .reduce(now, Money::min);
    }

    private static Optional<BudgetSetup> inForce(List<BudgetSetup> newestFirst, LocalDate day) {
        return newestFirst.stream().filter(it -> !it.validFrom().isAfter(day)).findFirst();
    }
}
