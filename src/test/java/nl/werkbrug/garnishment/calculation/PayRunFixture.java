package nl.werkbrug.garnishment.calculation;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Seeded;

/** Pay runs for tests. */
final class PayRunFixture {

    private PayRunFixture() {}

    static Pay monthly(String net, String exempt) {
        return new Pay(PayPeriod.MONTH, Money.euros(net), Money.euros(exempt));
    }

    static Demand.Claim claim(String left) {
        return new Demand.Claim(ClaimBasis.GARNISHMENT, Money.euros(left), Optional.empty());
    }

    static Demand.Claim claim(String left, String ordered) {
        return new Demand.Claim(ClaimBasis.GARNISHMENT, Money.euros(left), Optional.of(Money.euros(ordered)));
    }

    static Demand.SourceDeduction cak(String perPeriod) {
        return new Demand.SourceDeduction(Money.euros(perPeriod));
    }

    static PayRunSplit split(Pay pay, String protectedPerMonth, Demand... demands) {
        return PayRunSplitter.split(new PayRunInput(pay, Money.euros(protectedPerMonth), List.of(demands)));
    }

    static Pay anyPay(Seeded seeded) {
        Money exempt = seeded.coin() ? Money.ZERO : seeded.euros(0, 300);
        Money net = exempt.plus(seeded.euros(0, 5000));
        return new Pay(seeded.oneOf(PayPeriod.values()), net, exempt);
    }

    static Demand anySeizure(Seeded seeded) {
        Optional<Money> ordered = seeded.coin() ? Optional.empty() : Optional.of(seeded.euros(0, 500));
        return switch (seeded.between(1, 3)) {
            case 1 -> new Demand.Claim(ClaimBasis.GARNISHMENT, seeded.euros(0, 9000), ordered);
            case 2 -> new Demand.Claim(ClaimBasis.TAX_CLAIM, seeded.euros(0, 9000), ordered);
            default -> new Demand.Alimony(seeded.euros(0, 4000), seeded.euros(0, 600));
        };
    }

    static PayRunInput anyInput(Seeded seeded) {
        return new PayRunInput(anyPay(seeded), seeded.euros(0, 3200), anySeizure(seeded));
    }
}
