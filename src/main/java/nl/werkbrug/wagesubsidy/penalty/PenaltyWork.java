package nl.werkbrug.wagesubsidy.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.PenaltyDecisions;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.DecisionMadeKnown;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.penalty.Penalty.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a penalty that is final to the decision that sets it, and to its payment. */
@Service
public class PenaltyWork {

    private final PenaltyTable penalties;
    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final PenaltyDecisions clocks;
    private final SubsidyNotes notes;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    PenaltyWork(
            PenaltyTable penalties,
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            PenaltyDecisions clocks,
            SubsidyNotes notes,
            AuditTrail audit,
            DutchFormats formats,
            Clock clock) {
        this.penalties = penalties;
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.clocks = clocks;
        this.notes = notes;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** The day from which the amount cannot grow any more, also when the late decision does not come. */
    @Transactional(readOnly = true)
    public LocalDate fullOn(String id) {
        Penalty it = penalties.get(id);
        return clocks.exposure(it.dueOn(), it.noticedOn(), it.noticedOn()).fullOn();
    }

    /** Works out what is owed, once; gives whether anything is. */
    @Transactional
    public boolean settle(String id) {
        Penalty it = penalties.lock(id);
        if (it.state() != State.WAITING) {
            return it.state() == State.OWED;
        }
        LocalDate upTo = it.decidedOn() == null ? DutchTime.today(clock) : it.decidedOn();
        List<PenaltyExposure.Part> parts = clocks.dueOn(it.deadlineId()).isEmpty()
                ? List.of()
                : clocks.exposure(it.dueOn(), it.noticedOn(), upTo).parts();
        if (parts.isEmpty()) {
            clocks.needless(it.deadlineId());
        }
        penalties.insertParts(id, parts);
        penalties.move(id, State.WAITING, parts.isEmpty() ? State.NONE : State.OWED);
        return !parts.isEmpty();
    }

    /**
     * Proposes the decision that sets it.
     *
     * @param notOwed why nothing is owed all the same; null when it is owed
     * @param reasoning as it stands in the letter
     */
    @Transactional
    public void propose(String id, Penalty.NotOwed notOwed, String reasoning, Viewer viewer) {
        Penalty it = penalties.lock(id);
        penalties.notOwed(id, notOwed);
        decisions.propose(new Decision(
                it.decisionId(), it.wageSubsidyId(), Decision.Kind.PENALTY, null, null, null, reasoning, viewer.userId(), null,
                null, null, null));
        audit.did(viewer.userId(), "PROPOSE", "wage_subsidy_decision", it.decisionId(), Decision.Kind.PENALTY.name());
    }

    /** Why the team lead sent the proposal back; empty when she did not. */
    @Transactional(readOnly = true)
    public Optional<String> returned(Penalty it) {
        return decisions.find(it.decisionId()).map(Decision::returnedBecause);
    }

    @EventListener
    void known(DecisionMadeKnown decision) {
        if (decision.kind() == Decision.Kind.PENALTY) {
            Penalty it = penalties.ofDecision(decision.decisionId()).orElseThrow();
            penalties.move(it.id(), State.OWED, State.KNOWN);
            clocks.made(it.deadlineId());
        }
    }

    /** Whether money goes out. */
    @Transactional(readOnly = true)
    public boolean pays(String id) {
        return penalties.get(id).pays();
    }

    /** The day on which the decision that sets it was made known; empty before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> knownOn(String id) {
        return decisions.find(penalties.get(id).decisionId()).map(Decision::madeKnownOn);
    }

    /** It was paid on a day. The timeline does not name the amount: the letter does. */
    @Transactional
    public void paid(String id, LocalDate on, Viewer viewer) {
        Penalty it = penalties.lock(id);
        if (penalties.move(id, State.KNOWN, State.PAID)) {
            penalties.paid(id, on);
            WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
            audit.did(viewer.userId(), "PAY", "penalty", id, null);
            notes.did(subsidy, viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.penalty-paid", formats.date(on)));
        }
    }
}
