package nl.werkbrug.garnishment.plausibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Which protected amount counts for an employee today, and whether it looks right. */
@Component
public class ProtectedAmountReview {

    private final ProtectedAmountTable protectedAmounts;
    private final FactsBesideProtectedAmount facts;
    private final Plausibilities plausibilities;
    private final Clock clock;

    ProtectedAmountReview(
            ProtectedAmountTable protectedAmounts, FactsBesideProtectedAmount facts, Plausibilities plausibilities, Clock clock) {
        this.protectedAmounts = protectedAmounts;
        this.facts = facts;
        this.plausibilities = plausibilities;
        this.clock = clock;
    }

    /** The one amount that counts today, however many papers state one; empty while none does. */
    public Optional<ProtectedAmount> counts(String dossierId) {
        return protectedAmounts.ofDossier(dossierId, DutchTime.today(clock));
    }

    /** What the checks found; empty while no amount counts. */
    public List<Plausibility> of(String dossierId) {
        LocalDate today = DutchTime.today(clock);
        return counts(dossierId)
                .map(voet -> plausibilities.of(facts.of(dossierId, voet), today))
                .orElse(List.of());
    }
}
