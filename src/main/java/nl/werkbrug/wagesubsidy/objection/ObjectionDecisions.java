package nl.werkbrug.wagesubsidy.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.agenda.TakenDecisions;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.ObjectionUpheld;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.objection.Objection.Outcome;
import nl.werkbrug.wagesubsidy.objection.Objection.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an objection ends: decided, or withdrawn by the employer. */
@Service
public class ObjectionDecisions {

    private final ObjectionTable objections;
    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final Remedies remedies;
    private final CommitteeAdvice advices;
    private final RunningDeadlines running;
    private final TakenDecisions taken;
    private final SubsidyNotes notes;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectionDecisions(
            ObjectionTable objections,
            DecisionTable decisions,
            WageSubsidyTable subsidies,
            Remedies remedies,
            CommitteeAdvice advices,
            RunningDeadlines running,
            TakenDecisions taken,
            SubsidyNotes notes,
            Workflow workflow,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.objections = objections;
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.remedies = remedies;
        this.advices = advices;
        this.running = running;
        this.taken = taken;
        this.notes = notes;
        this.workflow = workflow;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the viewer had no hand in the decision that is objected to (article 10:3 lid 3 Awb). */
    public boolean mayDecide(Objection it, Viewer viewer) {
        Decision contested = decisions.get(it.contestedId());
        return !viewer.userId().equals(contested.proposedBy()) && !viewer.userId().equals(contested.signedBy());
    }

    /**
     * Proposes how it is decided.
     *
     * @param reasoning why, and what comes instead, as it stands in the letter
     * @param remedy what comes instead; null when the decision stands
     * @return false when the viewer had a hand in the contested decision
     * @throws nl.werkbrug.wagesubsidy.ApplicationRefused when the contested decision cannot be replaced so
     */
    @Transactional
    public boolean propose(String objectionId, Outcome outcome, String reasoning, Remedy remedy, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        if (!mayDecide(it, viewer)) {
            return false;
        }
        remedies.check(it, remedy);
        LocalDate countsFrom = remedy == null ? null : remedy.countsFrom();
        decisions.propose(new Decision(
                it.decisionId(), it.wageSubsidyId(), Decision.Kind.ON_OBJECTION, countsFrom, null, null, reasoning,
                viewer.userId(), null, null, null, null));
        objections.proposed(objectionId, outcome, remedy);
        audit.did(viewer.userId(), "PROPOSE", "wage_subsidy_decision", it.decisionId(), outcome.name());
        return true;
    }

    /** The decision was signed and made known: the clock stops, and a founded objection is told to who changes the subsidy. */
    @Transactional
    public void finish(String objectionId) {
        Objection it = objections.lock(objectionId);
        if (!objections.over(objectionId, State.DECIDED)) {
            return;
        }
        LocalDate madeKnownOn = decisions.get(it.decisionId()).madeKnownOn();
        taken.taken(it.clockId(), madeKnownOn == null ? DutchTime.today(clock) : madeKnownOn);
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        notes.happened(subsidy, "objection-decided:" + it.id(), "Op het bezwaar is beslist: " + it.outcome().label() + ".", null);
        advices.sendAlong(it, subsidy);
        if (it.outcome() == Outcome.FOUNDED) {
            Remedy remedy = it.remedy();
            events.publishEvent(new ObjectionUpheld(
                    subsidy.id(), it.contestedId(), it.decisionId(), remedy.countsFrom(), remedy.wageValue(), remedy.measure()));
        }
    }

    /**
     * The employer withdraws it (article 6:21 Awb).
     *
     * @return false when it was decided or withdrawn already
     */
    @Transactional
    public boolean withdraw(String objectionId, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        if (decisions.find(it.decisionId()).filter(Decision::signed).isPresent() || !objections.over(objectionId, State.WITHDRAWN)) {
            return false;
        }
        workflow.send("ObjectionWithdrawn", objectionId, Map.of());
        audit.did(viewer.userId(), "WITHDRAW", "objection", objectionId, null);
        notes.did(subsidies.get(it.wageSubsidyId()), viewer, "Het bezwaar is ingetrokken. Er komt geen beslissing op.");
        return true;
    }

    /** The clocks of a withdrawn objection stop. */
    @Transactional
    public void withdrawn(String objectionId) {
        running.closed(objectionId);
    }
}
