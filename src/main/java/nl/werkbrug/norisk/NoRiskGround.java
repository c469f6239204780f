package nl.werkbrug.norisk;

import java.util.Optional;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.scheme.HireFacts.GroupDecision;

/** Why a no-riskpolis holds, as far as it matters for how long (article 29b Ziektewet). Only this much is kept. */
public enum NoRiskGround {
    /** Banenafspraak, loonkostensubsidie or Wajong. */
    WITHOUT_END,
    /** WIA, WAO, less than 35 percent, or a limitation at school. */
    FIVE_YEARS;

    /** The ground that the facts of a hire give; the one without an end comes first. Empty when nobody knows one. */
    public static Optional<NoRiskGround> of(HireFacts facts) {
        Optional<Benefit> benefit = facts.get(Fact.BENEFIT, Benefit.class);
        if (is(facts, Fact.REGISTERED) || benefit.filter(Benefit.WAJONG::equals).isPresent()
                || facts.get(Fact.WAGE_SUBSIDY_GROUP, GroupDecision.class).filter(GroupDecision.YES::equals).isPresent()) {
            return Optional.of(WITHOUT_END);
        }
        boolean disabled = benefit.filter(it -> it == Benefit.WIA || it == Benefit.WAO).isPresent();
        boolean school = is(facts, Fact.SCHOOL_LIMITATION) && is(facts, Fact.NO_RISK_CONFIRMED);
        return disabled || school || is(facts, Fact.ASSESSED_BELOW_35) ? Optional.of(FIVE_YEARS) : Optional.empty();
    }

    private static boolean is(HireFacts facts, Fact fact) {
        return facts.get(fact, Boolean.class).orElse(false);
    }
}
