package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * One pay run of one employee, as it was split over all garnishments.
 *
 * @param entry what payroll entered
 * @param cash everything that was paid, untaxed allowances included
 * @param protectedAmount the protected amount for this period
 * @param setOff what the employer kept himself
 * @param shares what was withheld for each garnishment
 * @param documentId the statement; null for a run of an import, whose statements are made on request
 * @param importId the import that brought it; null when it was typed
 */
public record PayRun(
        String id,
        String dossierId,
        String employerId,
        PayRunEntry entry,
        Money cash,
        Money protectedAmount,
        Money seizable,
        Money setOff,
        Money employee,
        List<PayRunShare> shares,
        String documentId,
        String importId) {

    public PayRun {
        shares = List.copyOf(shares);
    }

    public LocalDate payDay() {
        return entry.payDay();
    }

    /** Everything that was withheld. */
    public Money withheld() {
        return shares.stream().map(PayRunShare::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What was withheld for one garnishment; zero when it took no part. */
    public Money withheldFor(String garnishmentId) {
        return shares.stream()
                .filter(share -> share.garnishmentId().equals(garnishmentId))
                .map(PayRunShare::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether the garnishment took part in this run. */
    public boolean concerns(String garnishmentId) {
        return shares.stream().anyMatch(share -> share.garnishmentId().equals(garnishmentId));
    }
}
