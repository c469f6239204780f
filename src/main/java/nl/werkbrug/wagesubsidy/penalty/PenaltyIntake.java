package nl.werkbrug.wagesubsidy.penalty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.agenda.DecisionInDefault;
import nl.werkbrug.agenda.DefaultOver;
import nl.werkbrug.agenda.PenaltyDecisions;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows the notices of default about loonkostensubsidie: of an application and of an objection. */
@Component
class PenaltyIntake {

    private final PenaltyTable penalties;
    private final WageSubsidyTable subsidies;
    private final ObjectionTable objections;
    private final PenaltyDecisions decisions;
    private final Workflow workflow;

    PenaltyIntake(
            PenaltyTable penalties,
            WageSubsidyTable subsidies,
            ObjectionTable objections,
            PenaltyDecisions decisions,
            Workflow workflow) {
        this.penalties = penalties;
        this.subsidies = subsidies;
        this.objections = objections;
        this.decisions = decisions;
        this.workflow = workflow;
    }

    /** A notice about something else, such as a term that somebody started by hand, is left alone. */
    @EventListener
    @Transactional
    void noticed(DecisionInDefault notice) {
        if (!notice.subject().equals(WageSubsidy.SUBJECT)) {
            return;
        }
        Optional<Objection> objection = objections.find(notice.businessKey());
        Optional<WageSubsidy> subsidy = objection.flatMap(it -> subsidies.find(it.aboutId()))
                .or(() -> subsidies.find(notice.businessKey()));
        subsidy.ifPresent(it -> start(it, objection.map(Objection::id).orElse(null), notice));
    }

    private void start(WageSubsidy it, String objectionId, DecisionInDefault notice) {
        LocalDate dueOn = decisions.dueOn(notice.deadlineId()).orElseThrow();
        Penalty penalty = new Penalty(
                UUID.randomUUID().toString(), it.id(), notice.deadlineId(), objectionId, UUID.randomUUID().toString(),
                Penalty.State.WAITING, notice.receivedOn(), dueOn, null, null, null);
        penalties.insert(penalty);
        workflow.start(Penalty.PROCESS, penalty.id(), SubsidyNotes.variables(it, penalty.decisionId()));
    }

    /** The late decision came, or nothing is late any more. What was set stays as it is. */
    @EventListener
    @Transactional
    void over(DefaultOver notice) {
        penalties.openOf(notice.deadlineId()).forEach(it -> {
            if (notice.decidedOn() == null) {
                penalties.move(it.id(), it.state(), Penalty.State.DROPPED);
                workflow.send("PenaltyDropped", it.id(), Map.of());
            } else if (it.state() == Penalty.State.WAITING) {
                penalties.decided(it.id(), notice.decidedOn());
                workflow.send("PenaltyFinal", it.id(), Map.of());
            }
        });
    }
}
