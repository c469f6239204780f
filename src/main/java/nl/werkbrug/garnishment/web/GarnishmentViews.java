package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Gathers what the dossier page shows of a garnishment. */
@Component
class GarnishmentViews {

    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final DeclarationTable declarations;
    private final PayRunTable runs;
    private final RemittanceTable remittances;
    private final ClaimLeft claimLeft;
    private final Terms terms;
    private final Clock clock;

    GarnishmentViews(
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            DeclarationTable declarations,
            PayRunTable runs,
            RemittanceTable remittances,
            ClaimLeft claimLeft,
            Terms terms,
            Clock clock) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.declarations = declarations;
        this.runs = runs;
        this.remittances = remittances;
        this.claimLeft = claimLeft;
        this.terms = terms;
        this.clock = clock;
    }

    GarnishmentView of(Garnishment it, Viewer viewer) {
        boolean mayAct = it.open() && garnishments.forPayroll(it.id(), viewer).isPresent();
        return new GarnishmentView(
                it, it.bailiff().ibanInGroups(),
                it.kind().seizes() ? claimLeft.of(it) : null, protectedAmounts.all(it.id()),
                declarations.find(it.id()).orElse(null), dates(it), runs.ofGarnishment(it.dossierId(), it.id()), remittances.carrying(it.id()),
                DutchTime.today(clock), mayAct);
    }

    private List<DeadlineResult> dates(Garnishment it) {
        return switch (it.kind()) {
            case ORDINARY, SIMPLIFIED, CJIB -> List.of(
                    terms.requestLatest(it), terms.earliest(it), terms.target(it), terms.escalation(it));
            case TAX_CLAIM, ALIMONY, CAK, ESTATE -> List.of();
        };
    }
}
