package nl.werkbrug.subsidy.calculation;

import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * Whether there is a right to loonkostensubsidie at all.
 *
 * @param inTargetGroup whether the college has decided that the person is in the target group (article 10c)
 * @param shelteredJob whether the job is one of the Wet sociale werkvoorziening
 * @param inTime whether it was asked for within six months after the start (article 10d lid 2)
 */
public record SubsidyConditions(boolean inTargetGroup, boolean shelteredJob, boolean inTime) {

    /** All of them are met. */
    public static final SubsidyConditions MET = new SubsidyConditions(true, false, true);

    /** Why there is no right; empty when there is. */
    public Optional<CalculationStep> refusal() {
        if (!inTargetGroup) {
            return no(Words.of("subsidy.subsidy-conditions.the-employee-does-not"), "artikel 10c en 10d lid 1 Participatiewet");
        }
        if (shelteredJob) {
            return no(Words.of("subsidy.subsidy-conditions.it-is-a-job"), "artikel 10d lid 3 Participatiewet");
        }
        return inTime ? Optional.empty()
                : no(Words.of("subsidy.subsidy-conditions.the-application-came-later"), "artikel 10d lid 2 Participatiewet");
    }

    /** The subsidy, or nothing when there is no right. */
    public WageCostSubsidy apply(WageCostSubsidyInput input, WageCostSubsidyRates rates) {
        return refusal().map(WageCostSubsidy::none).orElseGet(() -> WageCostSubsidy.of(input, rates));
    }

    private static Optional<CalculationStep> no(String why, String source) {
        return Optional.of(new CalculationStep(Words.of("subsidy.subsidy-conditions.no-wage-cost-subsidy", why), Money.ZERO, source));
    }
}
