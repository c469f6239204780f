package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.garnishment.DebtEvent.Estate;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * What a statutory debt scheme takes from the wage: everything above the amount that is left to the employee (vtlb) goes to
 * the estate, as its administrator writes (article 295 Fw). The caller holds the garnishments of the dossier.
 */
@Component
class EstatePayments {

    private static final String PROCESS = "garnishment-estate";

    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final DebtEventTable events;
    private final DebtState state;
    private final Endings endings;
    private final Workflow workflow;

    EstatePayments(
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            DebtEventTable events,
            DebtState state,
            Endings endings,
            Workflow workflow) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.events = events;
        this.state = state;
        this.endings = endings;
        this.workflow = workflow;
    }

    /** Starts paying when the scheme runs and the instruction says what the employee keeps; it replaces an earlier one. */
    void instructed(DebtEvent event, List<Garnishment> all, String by) {
        Estate estate = event.estate();
        if (estate.keeps() == null || state.scheme(event.dossierId()).isEmpty()) {
            return;
        }
        end(all, event.effectiveOn());
        Garnishment it = toEstate(event, all.get(0));
        garnishments.insert(it, by);
        garnishments.releasePayments(it.id());
        protectedAmounts.insert(
                it.id(), new ProtectedAmount(estate.keeps(), event.effectiveOn(), null, "de bewindvoerder (vtlb)"), by);
        events.resumed(event.id(), event.effectiveOn());
        workflow.start(PROCESS, it.id(), new HashMap<>(Registration.variables(it)));
        workflow.send("WithholdingStarted", event.dossierId(), Map.of());
        workflow.recomputeTimers(event.dossierId());
    }

    /** Nothing is taken from a day on; what was taken before still goes to the estate. */
    void end(List<Garnishment> all, LocalDate from) {
        all.stream()
                .filter(it -> it.kind() == GarnishmentKind.ESTATE && it.status() == GarnishmentStatus.RUNNING)
                .forEach(it -> {
                    garnishments.status(it.id(), GarnishmentStatus.RELEASED);
                    garnishments.ended(it.id(), from);
                    endings.ended(it);
                    workflow.send("EstateEnded", it.id(), Map.of());
                });
    }

    private static Garnishment toEstate(DebtEvent event, Garnishment any) {
        Estate estate = event.estate();
        Bailiff payee = new Bailiff(
                estate.payee(), null, "", "", "", null, null, estate.iban(), estate.reference());
        return new Garnishment(
                UUID.randomUUID().toString(), event.dossierId(), any.employerId(), GarnishmentKind.ESTATE, event.effectiveOn(),
                null, payee, estate.payee(), new Claim(null, Money.ZERO, Money.ZERO, null), null, Standing.UNSETTLED,
                GarnishmentStatus.RUNNING, null, null, null, event.paperId(), null, 0);
    }
}
