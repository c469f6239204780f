package nl.werkbrug.wagesubsidy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts decisions about an application; another person signs them. */
@Service
public class Proposals {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final Setups setups;
    private final Attachments attachments;
    private final Amounts amounts;
    private final FlatRatePeriod flatRate;
    private final AuditTrail audit;

    Proposals(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            Setups setups,
            Attachments attachments,
            Amounts amounts,
            FlatRatePeriod flatRate,
            AuditTrail audit) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.setups = setups;
        this.attachments = attachments;
        this.amounts = amounts;
        this.flatRate = flatRate;
        this.audit = audit;
    }

    /**
     * What would be granted from a day on; a flat rate ends after six months (article 10d lid 5 Participatiewet).
     *
     * @throws ApplicationRefused when a figure is not known
     */
    @Transactional(readOnly = true)
    public Decision.Basis amount(WageSubsidy it, LocalDate countsFrom) {
        return amounts.basis(it, it.wageValue(), countsFrom);
    }

    /** The day from which it counts by the municipality's rule. */
    @Transactional(readOnly = true)
    public LocalDate firstDay(WageSubsidy it) {
        return setups.of(it).firstDay(it);
    }

    /** The last day of what is granted: of the flat rate, or of the contract; null when neither is known. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(WageSubsidy it) {
        if (it.wageValue() != null) {
            return it.endsOn();
        }
        LocalDate flat = flatRate.lastDay(it);
        return it.endsOn() != null && it.endsOn().isBefore(flat) ? it.endsOn() : flat;
    }

    /** Proposes to grant; returns the id of the decision. */
    @Transactional
    public String grant(String wageSubsidyId, LocalDate countsFrom, String reasoning, Viewer viewer) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        check(it, countsFrom);
        return keep(it, Kind.GRANT, countsFrom, lastDay(it), amount(it, countsFrom), reasoning, viewer);
    }

    /** Proposes another amount from a day on, after the wage value was measured. */
    @Transactional
    public String change(String wageSubsidyId, LocalDate countsFrom, String reasoning, Viewer viewer) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        check(it, countsFrom);
        return keep(it, Kind.CHANGE, countsFrom, it.endsOn(), amount(it, countsFrom), reasoning, viewer);
    }

    /** Proposes a decision without an amount; returns its id. */
    @Transactional
    public String without(String wageSubsidyId, Kind kind, String reasoning, Viewer viewer) {
        return keep(subsidies.lock(wageSubsidyId), kind, null, null, null, reasoning, viewer);
    }

    /** Whether the program may work out the grant: the municipality wants it, and nothing is left to judge. */
    @Transactional(readOnly = true)
    public boolean automatic(String wageSubsidyId) {
        WageSubsidy it = subsidies.get(wageSubsidyId);
        boolean returned = current(wageSubsidyId, Kind.GRANT).filter(each -> each.returnedBecause() != null).isPresent();
        return setups.of(it).autoGrant() && it.wageValue() != null && it.wageValue() < 100 && !returned
                && attachments.missing(it).isEmpty();
    }

    /** Works out the grant; nobody proposed it. */
    @Transactional
    public String draft(String wageSubsidyId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        LocalDate from = firstDay(it);
        return keep(it, Kind.GRANT, from, lastDay(it), amount(it, from),
                "Uw aanvraag is compleet. De loonwaarde is vastgesteld op " + it.wageValue() + " procent. Daarom krijgt u "
                        + "loonkostensubsidie.", null);
    }

    /** The proposal that waits: made, and not signed. */
    @Transactional(readOnly = true)
    public Optional<Decision> waiting(String wageSubsidyId) {
        List<Decision> open = decisions.of(wageSubsidyId).stream().filter(it -> !it.signed() && it.kind() != Kind.PENALTY).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    private Optional<Decision> current(String wageSubsidyId, Kind kind) {
        return decisions.find(id(wageSubsidyId, kind));
    }

    private static void check(WageSubsidy it, LocalDate countsFrom) {
        ApplicationRefused.when(countsFrom.isBefore(it.startsOn()), "countsFrom",
                Words.of("wagesubsidy.proposals.the-subsidy-cannot-start"));
        ApplicationRefused.when(it.endsOn() != null && countsFrom.isAfter(it.endsOn()), "countsFrom",
                Words.of("wagesubsidy.proposals.the-subsidy-cannot-start-2"));
    }

    /** One open proposal of a kind: proposing again takes the place of what was sent back. */
    private String keep(
            WageSubsidy it, Kind kind, LocalDate from, LocalDate until, Decision.Basis basis, String reasoning, Viewer viewer) {
        String by = viewer == null ? null : viewer.userId();
        String id = id(it.id(), kind);
        decisions.propose(new Decision(id, it.id(), kind, from, until, basis, reasoning, by, null, null, null, null));
        audit.did(by, "PROPOSE", "decision", id, kind.name());
        return id;
    }

    private String id(String wageSubsidyId, Kind kind) {
        long signed = decisions.of(wageSubsidyId).stream().filter(each -> each.kind() == kind && each.signed()).count();
        return UUID.nameUUIDFromBytes((wageSubsidyId + "/" + kind + "/" + signed).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
