package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * The loonkostenvoordeel for one employee and calendar year (Wet tegemoetkomingen loondomein).
 *
 * @param category the one that counts; empty when there is nothing
 * @param estimate whether its rate is not confirmed
 */
public record WageCostBenefit(
        Money perYear, Optional<BenefitCategory> category, boolean estimate, List<CalculationStep> steps) {

    private static final String HIGHEST = "artikel 4.1 lid 3 Wet tegemoetkomingen loondomein";

    public WageCostBenefit {
        steps = List.copyOf(steps);
    }

    /**
     * The highest of the benefits to which there is a right; of equal ones the first.
     *
     * @param rights what the law gives for each category of the employee, in the order in which the law names them
     */
    public static WageCostBenefit of(WageCostBenefitInput input, List<BenefitRight> rights) {
        if (!input.requested()) {
            return nothing(Words.of("subsidy.wage-cost-benefit.not-asked-for-in"), "artikel 2.1 Wet tegemoetkomingen loondomein");
        }
        if (input.pensionAge()) {
            return nothing(Words.of("subsidy.wage-cost-benefit.the-employee-has-reached"),
                    "artikel 2.6 lid 3, 2.10 lid 2 en 2.14 lid 2 Wet tegemoetkomingen loondomein");
        }
        if (rights.isEmpty()) {
            return nothing(Words.of("subsidy.wage-cost-benefit.the-employee-belongs-to"),
                    "artikel 2.1 Wet tegemoetkomingen loondomein");
        }
        return highest(input.paidHours(), rights);
    }

    private static WageCostBenefit highest(BigDecimal hours, List<BenefitRight> rights) {
        List<CalculationStep> steps = new ArrayList<>();
        BenefitRight.PerHour best = null;
        for (BenefitRight right : rights) {
            steps.addAll(explain(hours, right));
            if (right instanceof BenefitRight.PerHour one && (best == null || amount(hours, one).compareTo(amount(hours, best)) > 0)) {
                best = one;
            }
        }
        if (best == null) {
            return new WageCostBenefit(Money.ZERO, Optional.empty(), false, steps);
        }
        Money amount = amount(hours, best);
        if (rights.size() > 1) {
            steps.add(new CalculationStep(Words.of("subsidy.wage-cost-benefit.only-the-highest-counts", best.category().label()),
                    amount, HIGHEST));
        }
        return new WageCostBenefit(amount, Optional.of(best.category()), best.estimate(), steps);
    }

    private static List<CalculationStep> explain(BigDecimal hours, BenefitRight right) {
        if (right instanceof BenefitRight.PerHour one) {
            List<CalculationStep> steps = new ArrayList<>();
            steps.add(new CalculationStep(Words.of(
                    one.estimate() ? "subsidy.benefit-step.assumed" : "subsidy.benefit-step.hours",
                    one.category().title(), hours, one.amount()), all(hours, one), one.source()));
            if (all(hours, one).compareTo(one.atMost()) > 0) {
                steps.add(new CalculationStep(
                        Words.of("subsidy.wage-cost-benefit.at-most-this-amount", one.category().title()), one.atMost(),
                                one.source()));
            }
            return steps;
        }
        BenefitRight.None none = (BenefitRight.None) right;
        return List.of(new CalculationStep(none.category().title() + ": " + none.reason(), Money.ZERO, none.source()));
    }

    private static Money amount(BigDecimal hours, BenefitRight.PerHour right) {
        return Money.min(all(hours, right), right.atMost());
    }

    private static Money all(BigDecimal hours, BenefitRight.PerHour right) {
        return Figures.rounded(hours.multiply(right.amount().inEuros()));
    }

    private static WageCostBenefit nothing(String why, String source) {
        return new WageCostBenefit(Money.ZERO, Optional.empty(), false,
                List.of(new CalculationStep(Words.of("subsidy.wage-cost-benefit.no-wage-cost-benefit", why), Money.ZERO, source)));
    }
}
