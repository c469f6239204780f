package nl.werkbrug.candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.candidates.Proposal.State;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.candidates.store.ProposalTable.Proposer;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People proposed for places, as the loket or coach that proposes them sees it. */
@Service
public class CandidateProposals {

    static final String STOPPED = "ProposalStopped";
    private static final String PROCESS = "candidate-proposal";
    private static final int MOST = 200;

    private final ProposalTable table;
    private final PlaceTable places;
    private final ProposalLine line;
    private final MatterDossiers matters;
    private final CandidateNotes notes;
    private final AuditTrail audit;
    private final Workflow workflow;

    CandidateProposals(
            ProposalTable table, PlaceTable places, ProposalLine line, MatterDossiers matters, CandidateNotes notes, AuditTrail audit,
            Workflow workflow) {
        this.table = table;
        this.places = places;
        this.line = line;
        this.matters = matters;
        this.notes = notes;
        this.audit = audit;
        this.workflow = workflow;
    }

    /** As what parties the viewer may propose somebody, by name; empty when it may not. */
    @Transactional(readOnly = true)
    public List<Proposer> proposers(Viewer viewer) {
        return table.proposers(viewer);
    }

    /** @throws NotVisible when the viewer may propose nobody for that party */
    @Transactional(readOnly = true)
    public Proposer proposer(String partyId, Viewer viewer) {
        return proposers(viewer).stream().filter(it -> it.partyId().equals(partyId)).findFirst()
                .orElseThrow(() -> new NotVisible("party", partyId));
    }

    /** Those for a place that the viewer sees. */
    @Transactional(readOnly = true)
    public List<Proposal> ofPlace(String placeId, Viewer viewer) {
        return table.ofPlace(placeId, viewer);
    }

    /** By proposal for that place: the dossier of its hire, where the viewer sees it. */
    @Transactional(readOnly = true)
    public Map<String, String> hires(String placeId, Viewer viewer) {
        return table.hires(placeId, viewer);
    }

    /** Those of the viewer's parties that still run. */
    @Transactional(readOnly = true)
    public List<Proposal> running(Viewer viewer) {
        return table.running(MOST, viewer);
    }

    /** @throws NotVisible when it is not of a party of the viewer */
    @Transactional(readOnly = true)
    public Proposal own(String id, Viewer viewer) {
        return table.own(id, viewer).orElseThrow(() -> new NotVisible("proposal", id));
    }

    /**
     * Proposes somebody who said yes to that.
     *
     * @return empty when the place is not in the list any more
     */
    @Transactional
    public Optional<Proposal> propose(
            String placeId, String partyId, Proposal.Candidate candidate, Proposal.Consent consent, Viewer viewer) {
        Proposer proposer = proposer(partyId, viewer);
        places.visible(placeId, viewer).orElseThrow(() -> new NotVisible("place", placeId));
        Place place = places.lock(placeId);
        if (!place.open()) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        String dossier = matters.open(
                id, Words.in(Language.DUTCH, "candidates.kept.proposal-name", place.content().function()), partyId, viewer.userId());
        matters.letIn(dossier, Proposal.SUBJECT, partyId, proposer.worksAs(), viewer.userId());
        Proposal it = new Proposal(
                id, placeId, dossier, partyId, proposer.name(), proposer.worksAs(), places.nextInLine(placeId), candidate, consent,
                State.IN_LINE, new Proposal.Talk(null, null, null), null);
        table.insert(it, viewer.userId());
        audit.did(viewer.userId(), "PROPOSE", "proposal", id, null);
        notes.proposal(it, viewer.displayName(), "candidates.kept.proposed", consent.on(), consent.until());
        workflow.start(PROCESS, id, variables(it, place));
        return Optional.of(it);
    }

    /**
     * Takes it back: the employer does not see it any more from this moment on, and who it was is erased.
     *
     * @return false when nothing could come of it any more
     */
    @Transactional
    public boolean withdraw(String id, String reason, Viewer viewer) {
        own(id, viewer);
        // First the task, then the place: whoever answers takes them in this order too.
        workflow.send(STOPPED, id, Map.of());
        return withdrawn(id, reason, viewer);
    }

    /** The same for who said so in a task: the process ends by itself. */
    @Transactional
    public boolean withdrawn(String id, String reason, Viewer viewer) {
        Place place = places.lock(table.get(id).placeId());
        Proposal it = table.get(id);
        if (!it.running()) {
            return false;
        }
        line.leaves(it, place, State.WITHDRAWN, viewer.userId());
        audit.did(viewer.userId(), "WITHDRAW", "proposal", id, reason);
        notes.proposer(it, viewer.displayName(), "candidates.kept.withdrawn");
        line.next(place);
        return true;
    }

    /** Offers it again after silence or a question. */
    @Transactional
    public void again(String id, String reply, Viewer viewer) {
        places.lock(table.get(id).placeId());
        Proposal it = table.get(id);
        table.state(id, State.IN_LINE);
        if (reply != null) {
            table.replied(id, reply);
        }
        audit.did(viewer.userId(), "OFFER_AGAIN", "proposal", id, null);
        notes.proposal(it, viewer.displayName(), "candidates.kept.again");
    }

    private static Map<String, Object> variables(Proposal it, Place place) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Proposal.SUBJECT, "payrollPartyId", place.employerId()));
        variables.put(it.worksAs() == WorksAs.LOKET ? "loketPartyId" : "coachPartyId", it.partyId());
        return variables;
    }
}
