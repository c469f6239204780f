package nl.werkbrug.garnishment;

import nl.werkbrug.garnishment.store.PayRunShareTable;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What is still to be withheld for a garnishment. */
@Component
public class ClaimLeft {

    private final PayRunShareTable shares;

    public ClaimLeft(PayRunShareTable shares) {
        this.shares = shares;
    }

    /**
     * The claim minus everything withheld that was not given back. For alimony the arrears: a term that could not be paid
     * joins them. Zero for the CAK premium and the estate, which have no total. For a garnishment that shares the pot it is an estimate,
     * because the coordinating bailiff divides.
     */
    public Money of(Garnishment it) {
        return switch (it.kind()) {
            case CAK, ESTATE -> Money.ZERO;
            case ALIMONY -> it.claim().total().plus(shares.terms(it.id())).minus(shares.withheld(it.id())).orZero();
            default -> it.claim().total().minus(shares.withheld(it.id())).orZero();
        };
    }
}
