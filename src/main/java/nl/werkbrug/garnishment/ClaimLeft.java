package nl.werkbrug.garnishment;

import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What is still to be withheld for a garnishment. */
@Component
public class ClaimLeft {

    private final PayRunTable runs;
    private final RemittanceTable remittances;

    ClaimLeft(PayRunTable runs, RemittanceTable remittances) {
        this.runs = runs;
        this.remittances = remittances;
    }

    /**
     * The claim minus everything withheld that was not given back. For alimony the arrears: terms that could not be paid
     * join them, so the last run knows. Zero for the CAK premium, which has no total.
     */
    public Money of(Garnishment garnishment) {
        return switch (garnishment.kind()) {
            case CAK -> Money.ZERO;
            case ALIMONY -> runs.last(garnishment.id()).map(PayRun::claimLeft).orElse(garnishment.claim().total());
            default -> garnishment.claim().total().minus(withheld(garnishment.id())).orZero();
        };
    }

    private Money withheld(String garnishmentId) {
        Money all = runs.all(garnishmentId).stream().map(PayRun::remitted).reduce(Money.ZERO, Money::plus);
        Money back = remittances.all(garnishmentId).stream()
                .filter(remittance -> remittance.state().back())
                .map(Remittance::amount)
                .reduce(Money.ZERO, Money::plus);
        return all.minus(back);
    }
}
