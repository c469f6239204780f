package nl.werkbrug.garnishment.calculation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Seeded;

/** Pay runs for tests. */
final class PayRunFixture {

    private PayRunFixture() {}

    static Pay monthly(String net, String exempt) {
        return new Pay(PayPeriod.MONTH, Money.euros(net).minus(Money.euros(exempt)), Money.euros(exempt));
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

    /** What the first demand on the seizable part still has to get after the run. */
    static Optional<Money> left(PayRunSplit split) {
        return split.shares().stream()
                .filter(share -> !share.isSourceDeduction())
                .findFirst()
                .flatMap(share -> share.after().openAmount());
    }

    static Pay anyPay(Seeded seeded) {
        Money untaxed = seeded.coin() ? Money.ZERO : seeded.euros(0, 300);
        HolidayAllowance holiday = seeded.coin()
                ? HolidayAllowance.NONE
                : new HolidayAllowance(seeded.euros(0, 3000), seeded.between(0, 12));
        List<ExtraPay> extras = seeded.coin()
                ? List.of()
                : List.of(new ExtraPay(seeded.oneOf(ExtraPay.Kind.values()), seeded.euros(0, 900)));
        return new Pay(seeded.oneOf(PayPeriod.values()), seeded.euros(0, 5000), untaxed, holiday, extras, List.of());
    }

    static Demand anySeizure(Seeded seeded) {
        Optional<Money> ordered = seeded.coin() ? Optional.empty() : Optional.of(seeded.euros(0, 500));
        Precedence precedence = seeded.oneOf(Precedence.values());
        return switch (seeded.between(1, 4)) {
            case 1 -> new Demand.Claim(ClaimBasis.GARNISHMENT, seeded.euros(0, 9000), ordered);
            case 2 -> new Demand.Claim(ClaimBasis.TAX_CLAIM, seeded.euros(0, 9000), ordered, precedence, false);
            case 3 -> new Demand.Claim(ClaimBasis.CJIB, seeded.euros(0, 9000), ordered, precedence, false);
            default -> new Demand.Alimony(seeded.euros(0, 4000), seeded.euros(0, 600), precedence);
        };
    }

    static List<Demand> anySeizures(Seeded seeded) {
        return Stream.generate(() -> anySeizure(seeded)).limit(seeded.between(1, 5)).toList();
    }

    static List<SetOff> anySetOffs(Seeded seeded) {
        return Stream.generate(() -> new SetOff(seeded.oneOf(SetOff.Kind.values()), seeded.euros(0, 700), seeded.coin()))
                .limit(seeded.between(0, 2)).toList();
    }

    static PayRunInput anyInput(Seeded seeded) {
        return new PayRunInput(
                anyPay(seeded), Protection.perMonth(seeded.euros(0, 3200)), anySeizures(seeded), anySetOffs(seeded), EarlierPay.NONE);
    }
}
