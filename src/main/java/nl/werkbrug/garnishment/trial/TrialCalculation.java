package nl.werkbrug.garnishment.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.garnishment.calculation.ClaimBasis;
import nl.werkbrug.garnishment.calculation.Demand;
import nl.werkbrug.garnishment.calculation.EarlierPay;
import nl.werkbrug.garnishment.calculation.ExtraPay;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.calculation.Pay;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.PayRunSplitter;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.garnishment.calculation.ProtectedRule;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.calculation.SetOff;
import nl.werkbrug.shared.Money;

/** Answers the question of somebody from outside, or says everything that is wrong with it at once. */
public final class TrialCalculation {

    private TrialCalculation() {}

    /**
     * The division, or empty when there are mistakes.
     *
     * @param mistakes what is already known to be wrong, such as a number that could not be read; gets the rest
     */
    public static Optional<TrialAnswer> compute(TrialQuestion question, Mistakes mistakes) {
        new TrialCheck(mistakes).check(question);
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TrialResult.of(PayRunSplitter.split(input(question)), question));
    }

    private static PayRunInput input(TrialQuestion question) {
        Money setOff = money(question.setOff());
        return new PayRunInput(
                pay(question.wage()),
                new Protection(rule(question.voet()), Optional.empty(), Optional.empty()),
                question.items().stream().map(TrialCalculation::demand).toList(),
                setOff.isPositive() ? List.of(new SetOff(SetOff.Kind.ADVANCE, setOff, false)) : List.of(),
                EarlierPay.NONE);
    }

    private static Pay pay(TrialQuestion.Wage wage) {
        Integer months = wage.monthsUnderGarnishment();
        Money other = money(wage.other());
        return new Pay(
                wage.period().period(), money(wage.net()), money(wage.untaxed()),
                new HolidayAllowance(money(wage.holiday()), months == null ? HolidayAllowance.BUILD_UP_MONTHS : months),
                other.isPositive() ? List.of(new ExtraPay(ExtraPay.Kind.OTHER, other)) : List.of(), List.of());
    }

    private static ProtectedRule rule(TrialQuestion.Voet voet) {
        if (voet.percentage() != null) {
            return new ProtectedRule.Percentage(inCents(voet.percentage()), money(voet.holidayBuiltUp()));
        }
        return voet.perMonth() == null ? new ProtectedRule.None() : new ProtectedRule.PerMonth(money(voet.perMonth()));
    }

    private static Demand demand(TrialQuestion.Item item) {
        Precedence precedence = item.precedence() == null ? Precedence.UNSETTLED : item.precedence().precedence();
        return switch (item.kind()) {
            case GEWOON -> claim(ClaimBasis.GARNISHMENT, item, Precedence.UNSETTLED);
            case LOONVORDERING -> claim(ClaimBasis.TAX_CLAIM, item, precedence);
            case CJIB -> claim(ClaimBasis.CJIB, item, precedence);
            case ALIMENTATIE -> new Demand.Alimony(money(item.arrears()), money(item.term()), precedence);
            case CAK -> new Demand.SourceDeduction(money(item.perPeriod()));
        };
    }

    private static Demand claim(ClaimBasis basis, TrialQuestion.Item item, Precedence precedence) {
        return new Demand.Claim(
                basis, money(item.claim()), Optional.empty(), precedence, Boolean.TRUE.equals(item.tenth()));
    }

    private static Money money(BigDecimal euros) {
        return euros == null ? Money.ZERO : Money.euros(inCents(euros));
    }

    private static BigDecimal inCents(BigDecimal number) {
        return number.stripTrailingZeros().setScale(2);
    }
}
