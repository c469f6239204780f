package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.garnishment.DebtEvent.Estate;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
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
    private final PayRunTable runs;
    private final PayRuns payRuns;
    private final DebtState state;
    private final Endings endings;
    private final Workflow workflow;

    EstatePayments(
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            DebtEventTable events,
            PayRunTable runs,
            PayRuns payRuns,
            DebtState state,
            Endings endings,
            Workflow workflow) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.events = events;
        this.runs = runs;
        this.payRuns = payRuns;
        this.state = state;
        this.endings = endings;
        this.workflow = workflow;
    }

    /**
     * An instruction tells the account, from now on for all money of the estate. Payments start when the scheme runs and the
     * instruction says what the employee keeps, which replaces an earlier amount.
     */
    void instructed(DebtEvent event, List<Garnishment> all, String by) {
        Estate estate = event.estate();
        ofEstate(all).filter(Garnishment::open).forEach(it -> garnishments.payee(it.id(), payee(estate)));
        if (estate.keeps() == null || state.scheme(event.dossierId()).isEmpty()) {
            return;
        }
        boolean nothingWithheld = all.stream().noneMatch(it -> it.status().withholds());
        end(all, event.effectiveOn());
        Garnishment it = toEstate(event, all.get(0));
        garnishments.insert(it, by);
        garnishments.releasePayments(it.id());
        protectedAmounts.insert(
                it.id(), new ProtectedAmount(estate.keeps(), event.effectiveOn(), null, ProtectedAmount.ADMINISTRATOR), by);
        if (nothingWithheld) {
            events.resumed(event.id(), event.effectiveOn());
        }
        workflow.start(PROCESS, it.id(), new HashMap<>(Registration.variables(it)));
        workflow.send("WithholdingStarted", event.dossierId(), Map.of());
        workflow.recomputeTimers(event.dossierId());
    }

    /** Nothing is taken from a day on; runs that were entered stay as they are, and their money still goes to the estate. */
    void end(List<Garnishment> all, LocalDate from) {
        String dossierId = all.get(0).dossierId();
        LocalDate first = runs.lastDay(dossierId).filter(last -> !last.isBefore(from))
                .map(last -> payRuns.nextPayDay(dossierId))
                .orElse(from);
        ofEstate(all).forEach(it -> garnishments.ended(it.id(), first));
        ofEstate(all).filter(it -> it.status() == GarnishmentStatus.RUNNING).forEach(it -> {
            garnishments.status(it.id(), GarnishmentStatus.RELEASED);
            endings.ended(it);
            workflow.send("EstateEnded", it.id(), Map.of());
        });
    }

    private static Stream<Garnishment> ofEstate(List<Garnishment> all) {
        return all.stream().filter(it -> it.kind() == GarnishmentKind.ESTATE);
    }

    private static Garnishment toEstate(DebtEvent event, Garnishment any) {
        Estate estate = event.estate();
        return new Garnishment(
                UUID.randomUUID().toString(), event.dossierId(), any.employerId(), GarnishmentKind.ESTATE, event.effectiveOn(),
                null, payee(estate), estate.payee(), new Claim(null, Money.ZERO, Money.ZERO, null), null, Standing.UNSETTLED,
                GarnishmentStatus.RUNNING, null, null, null, event.paperId(), null, 0);
    }

    /** The estate has an account and no address of its own here. */
    private static Bailiff payee(Estate estate) {
        return new Bailiff(estate.payee(), null, "", "", "", null, null, estate.iban(), estate.reference());
    }
}
