package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.shared.Money;

/**
 * What a municipality decided about its custom budget, from a day on.
 *
 * @param ceiling what there is for a calendar year
 * @param limit up to and including this amount a caseworker decides, above it a team lead
 * @param formal whether it decides with a besluit to which one can object (article 1:3 Awb)
 * @param source where the municipality wrote this down
 */
public record BudgetSetup(
        String id, String municipalityId, LocalDate validFrom, Money ceiling, Money limit, Set<BudgetKind> kinds, boolean formal,
        String source) {

    public BudgetSetup {
        kinds = Set.copyOf(kinds);
    }

    /** Whether a team lead decides on this amount. */
    public boolean forLead(Money amount) {
        return amount.compareTo(limit) > 0;
    }
}
