package nl.werkbrug.garnishment;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import org.springframework.stereotype.Component;

/** Who gets withheld money: the coordinating bailiff for the pot of ordinary garnishments, every channel itself. */
@Component
public class Payees {

    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final DebtState debts;

    public Payees(GarnishmentTable garnishments, Coordinators coordinators, DebtState debts) {
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.debts = debts;
    }

    /** Who is paid today for a garnishment; for one that lapsed the estate, when the administrator wrote so. */
    public Bailiff of(Garnishment it) {
        if (it.status() == GarnishmentStatus.LAPSED && estateTakesHeld(it)) {
            return account(debts.estate(it.dossierId()).orElseThrow(), it.bailiff());
        }
        return it.kind().inPot() ? coordinator(it).bailiff() : it.bailiff();
    }

    /** One that has ended coordinates no more; then each is paid itself. */
    private Garnishment coordinator(Garnishment it) {
        return coordinators.today(it.dossierId()).filter(now -> now.status().lies()).orElse(it);
    }

    /** Whether the administrator of the estate wrote that money kept for a lapsed garnishment goes to the estate. */
    public boolean estateTakesHeld(Garnishment lapsed) {
        return debts.estate(lapsed.dossierId()).filter(DebtEvent.Estate::heldToo).isPresent();
    }

    /** The estate has an account and no address of its own here. */
    private static Bailiff account(DebtEvent.Estate estate, Bailiff before) {
        return new Bailiff(
                estate.payee(), null, before.street(), before.postcode(), before.city(), null, null, estate.iban(),
                estate.reference());
    }

    /**
     * The garnishment whose release a payment waits for. The pot waits for the coordinating one, or for the oldest that is
     * not suspended; a suspended one waits alone.
     */
    String lead(Garnishment it, List<Garnishment> together) {
        if (!it.kind().inPot() || it.status() == GarnishmentStatus.SUSPENDED) {
            return it.id();
        }
        List<Garnishment> pot = together.stream()
                .filter(other -> other.kind().inPot() && other.status() != GarnishmentStatus.SUSPENDED)
                .toList();
        return coordinators.today(it.dossierId())
                .filter(now -> pot.stream().anyMatch(other -> other.id().equals(now.id())))
                .orElseGet(() -> pot.get(0))
                .id();
    }

    /** The garnishment that shares the pot with one that ended; empty when there is none. */
    Optional<Garnishment> heir(Garnishment ended) {
        if (!ended.kind().inPot()) {
            return Optional.empty();
        }
        List<Garnishment> left = garnishments.ofDossier(ended.dossierId()).stream()
                .filter(other -> !other.id().equals(ended.id()) && other.kind().inPot() && other.status().lies())
                .toList();
        return coordinators.today(ended.dossierId())
                .filter(now -> left.stream().anyMatch(other -> other.id().equals(now.id())))
                .or(() -> left.stream().findFirst());
    }
}
