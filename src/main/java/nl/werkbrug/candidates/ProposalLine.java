package nl.werkbrug.candidates;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.candidates.Proposal.State;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Who is offered when, and how a proposal leaves the sight of the employer. The place is locked by the caller. */
@Component
class ProposalLine {

    private static final String TURN = "ProposalTurn";

    private final ProposalTable table;
    private final MatterDossiers matters;
    private final Workflow workflow;

    ProposalLine(ProposalTable table, MatterDossiers matters, Workflow workflow) {
        this.table = table;
        this.matters = matters;
        this.workflow = workflow;
    }

    /** With open hiring as many are offered as there are places left, in order; else everybody at once. */
    boolean hasTurn(Proposal it, Place place) {
        long before = table.running(place.id()).stream()
                .filter(other -> other.line() < it.line() && other.state() != State.SILENT)
                .count();
        return place.open() && it.running() && (!place.content().openHiring() || before < place.left());
    }

    /** The employer sees it from now on. */
    void offer(Proposal it, Place place) {
        table.state(it.id(), State.OFFERED);
        matters.letIn(it.dossierId(), Proposal.SUBJECT, place.employerId(), WorksAs.PAYROLL, null);
    }

    /** It is over without a yes: the employer sees it no more, and who it was is erased. */
    void leaves(Proposal it, Place place, State state, String userId) {
        table.state(it.id(), state);
        hide(it, place, userId);
        table.erase(it.id(), state == State.WITHDRAWN || state == State.CONSENT_OVER);
    }

    void hide(Proposal it, Place place, String userId) {
        matters.letOut(it.dossierId(), Proposal.SUBJECT, place.employerId(), WorksAs.PAYROLL, userId);
    }

    /** Whoever waits looks again whether it is the turn. */
    void next(Place place) {
        if (place.content().openHiring()) {
            List<Proposal> waiting = table.running(place.id()).stream().filter(it -> it.state() == State.IN_LINE).toList();
            waiting.forEach(it -> workflow.send(TURN, it.id(), Map.of()));
        }
    }
}
