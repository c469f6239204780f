package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.wagesubsidy.KnownDecisions;

/**
 * What a calendar is made of.
 *
 * @param schemes those that were chosen, or that fit
 * @param coachDesks who pays a job coach here: UWV, the municipality, or both while that is not known
 * @param payPeriod how often the employer pays
 * @param subsidyAsked whether loonkostensubsidie was applied for already
 * @param decisions what was made known so far
 * @param today moments before it are left out
 */
public record EvidenceInput(
        HireFacts facts,
        Set<Scheme> schemes,
        Set<Desk> coachDesks,
        PayPeriod payPeriod,
        boolean subsidyAsked,
        List<KnownDecisions.Known> decisions,
        LocalDate today) {

    /** How many years ahead a job without an end is looked at. */
    private static final int YEARS_AHEAD = 3;

    public EvidenceInput {
        schemes = Set.copyOf(schemes);
        coachDesks = Set.copyOf(coachDesks);
        decisions = List.copyOf(decisions);
    }

    /** The first working day; empty while it is not known. */
    Optional<LocalDate> startsOn() {
        return facts.get(Fact.STARTS_ON, LocalDate.class);
    }

    /** The last day of the contract; empty for a permanent one and while it is not known. */
    Optional<LocalDate> endsOn() {
        boolean permanent = facts.get(Fact.PERMANENT, Boolean.class).orElse(false);
        return permanent ? Optional.empty() : facts.get(Fact.ENDS_ON, LocalDate.class);
    }

    boolean any(Scheme... some) {
        return Set.of(some).stream().anyMatch(schemes::contains);
    }

    /** The last year that is looked at for something that lasts as long as the job. */
    int lastYear() {
        int ahead = Math.max(today.getYear(), startsOn().map(LocalDate::getYear).orElse(0)) + YEARS_AHEAD;
        return endsOn().map(end -> Math.min(end.getYear(), ahead)).orElse(ahead);
    }
}
