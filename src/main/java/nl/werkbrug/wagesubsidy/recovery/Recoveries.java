package nl.werkbrug.wagesubsidy.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.OverpaymentFound;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.recovery.Recovery.Cause;
import nl.werkbrug.wagesubsidy.recovery.Recovery.Plan;
import nl.werkbrug.wagesubsidy.recovery.Recovery.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recoveries up to the decision: started, worked out, answered by the employer, proposed or dropped. */
@Service
public class Recoveries {

    private final RecoveryTable recoveries;
    private final RecoveryAmounts amounts;
    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final SubsidyNotes notes;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    Recoveries(
            RecoveryTable recoveries,
            RecoveryAmounts amounts,
            DecisionTable decisions,
            WageSubsidyTable subsidies,
            SubsidyNotes notes,
            Workflow workflow,
            AuditTrail audit,
            DutchFormats formats,
            Clock clock) {
        this.recoveries = recoveries;
        this.amounts = amounts;
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.notes = notes;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** A payment run found too much; what was found before and is not worked out yet belongs to the same recovery. */
    @EventListener
    @Transactional
    public void found(OverpaymentFound event) {
        WageSubsidy subsidy = subsidies.lock(event.wageSubsidyId());
        Optional<Recovery> open =
                recoveries.of(subsidy.id()).stream().filter(it -> it.state() == State.STARTED && it.found() != null).findFirst();
        open.ifPresentOrElse(
                it -> recoveries.found(it.id(), it.found().plus(event.amount())),
                () -> start(subsidy, event.amount(), Words.in(Language.DUTCH, "wagesubsidy.kept.found-too-much")));
    }

    /** Somebody of the loket starts one. */
    @Transactional
    public void start(String wageSubsidyId, String because, Viewer viewer) {
        WageSubsidy subsidy = subsidies.lock(wageSubsidyId);
        start(subsidy, null, because);
        audit.did(viewer.userId(), "START_RECOVERY", "wage_subsidy", wageSubsidyId, null);
        notes.did(subsidy, viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-looks", because));
    }

    private void start(WageSubsidy subsidy, Money found, String because) {
        Recovery it = new Recovery(
                UUID.randomUUID().toString(), subsidy.id(), UUID.randomUUID().toString(), State.STARTED, found, because, null, null,
                null, null, null, null);
        recoveries.insert(it);
        workflow.start(Recovery.PROCESS, it.id(), SubsidyNotes.variables(subsidy, it.decisionId()));
    }

    /** The loket worked it out; now the employer may say what it thinks. */
    @Transactional
    public void drafted(String id, Cause cause, String explanation, List<RecoveryMonth> months, Plan plan, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        amounts.months(id, months);
        recoveries.plan(id, plan);
        recoveries.drafted(id, cause, explanation, DutchTime.today(clock));
        notes.did(subsidies.get(it.wageSubsidyId()), viewer,
                Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-asks", formats.money(amounts.total(id))));
    }

    /** What the employer thinks of it. */
    @Transactional
    public void viewed(String id, boolean agrees, String text, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        recoveries.viewed(id, agrees, text);
        notes.did(subsidies.get(it.wageSubsidyId()), viewer,
                agrees ?
                        Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-agrees") :
                                Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-disagrees"));
    }

    /** Proposes the decision. */
    @Transactional
    public void propose(String id, Plan plan, String reasoning, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        recoveries.plan(id, plan);
        decisions.propose(new Decision(
                it.decisionId(), it.wageSubsidyId(), Decision.Kind.RECOVERY, null, null, null, reasoning, viewer.userId(), null,
                null, null, null));
        audit.did(viewer.userId(), "PROPOSE", "wage_subsidy_decision", it.decisionId(), "RECOVERY");
    }

    /** Nothing is taken back. */
    @Transactional
    public void drop(String id, String because, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        recoveries.over(id, State.DROPPED, because);
        audit.did(viewer.userId(), "DROP_RECOVERY", "recovery", id, null);
        notes.did(subsidies.get(it.wageSubsidyId()), viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-none", because));
    }
}
