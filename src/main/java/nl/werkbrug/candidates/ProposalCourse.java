package nl.werkbrug.candidates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.candidates.Proposal.State;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the processes do with places and proposals; nobody is asked who wants it. */
@Service
public class ProposalCourse {

    private final ProposalTable table;
    private final PlaceTable places;
    private final ProposalLine line;
    private final CandidateNotes notes;
    private final Workflow workflow;

    ProposalCourse(ProposalTable table, PlaceTable places, ProposalLine line, CandidateNotes notes, Workflow workflow) {
        this.table = table;
        this.places = places;
        this.line = line;
        this.notes = notes;
        this.workflow = workflow;
    }

    /** Offers it when it has its turn; tells whether it has. */
    @Transactional
    public boolean takeTurn(String id) {
        Place place = places.lock(table.get(id).placeId());
        Proposal it = table.get(id);
        boolean turn = line.hasTurn(it, place);
        if (turn) {
            line.offer(it, place);
            notes.proposal(it, TimelineEntry.SYSTEM, "candidates.kept.offered");
        }
        return turn;
    }

    /** The employer did not answer in time. */
    @Transactional
    public void silent(String id) {
        Place place = places.lock(table.get(id).placeId());
        Proposal it = table.get(id);
        table.state(id, State.SILENT);
        line.hide(it, place, null);
        notes.proposer(it, TimelineEntry.SYSTEM, "candidates.kept.silent");
        line.next(place);
    }

    /** The employer said no; who it was is erased. When it said that the place is gone, nobody waits for it any more. */
    @Transactional
    public void declined(String id) {
        Proposal it = table.get(id);
        if (places.get(it.placeId()).state() == Place.State.CLOSED) {
            workflow.send(Places.ENDED, it.placeId(), Map.of());
        }
        Place place = places.lock(it.placeId());
        table.erase(id, false);
        notes.tellProposer(it, place, "declined");
        line.next(place);
    }

    /** The employer said yes: a full place leaves the list, else the next one has a turn. */
    @Transactional
    public void accepted(String id) {
        Proposal it = table.get(id);
        if (places.get(it.placeId()).state() == Place.State.FILLED) {
            workflow.send(Places.ENDED, it.placeId(), Map.of());
        }
        Place place = places.lock(it.placeId());
        notes.tellProposer(it, place, "accepted");
        if (place.open()) {
            line.next(place);
        }
    }

    /** The consent is over. */
    @Transactional
    public void endConsent(String id) {
        Place place = places.lock(table.get(id).placeId());
        Proposal it = table.get(id);
        if (it.running()) {
            line.leaves(it, place, State.CONSENT_OVER, null);
            notes.proposer(it, TimelineEntry.SYSTEM, "candidates.kept.consent-over");
            notes.tellProposer(it, place, "consent-over");
            line.next(place);
        }
    }

    /** Nobody said whether somebody is still wanted. */
    @Transactional
    public void expire(String placeId) {
        stopAll(placeId, true);
    }

    /** Filled or closed: what still runs for the place stops. */
    @Transactional
    public void end(String placeId) {
        stopAll(placeId, false);
    }

    /** First all tasks, then the place: whoever answers a task takes them in this order too. */
    private void stopAll(String placeId, boolean expired) {
        List<Proposal> running = table.running(placeId);
        running.forEach(it -> workflow.send(CandidateProposals.STOPPED, it.id(), Map.of()));
        Place place = places.lock(placeId);
        if (expired && place.open()) {
            places.state(placeId, Place.State.EXPIRED, null);
            notes.place(place, TimelineEntry.SYSTEM, "candidates.kept.expired");
            notes.tellExpired(place);
        }
        running.stream().map(it -> table.get(it.id())).filter(Proposal::running).forEach(it -> {
            line.leaves(it, place, State.STOPPED, null);
            notes.proposer(it, TimelineEntry.SYSTEM, "candidates.kept.stopped");
            notes.tellProposer(it, place, "stopped");
        });
    }

    /** What the place is called. */
    @Transactional(readOnly = true)
    public String function(String proposalId) {
        return places.get(table.get(proposalId).placeId()).content().function();
    }

    @Transactional(readOnly = true)
    public Proposal proposal(String id) {
        return table.get(id);
    }

    /** The day on which the employer of a place is asked whether it still looks for somebody. */
    @Transactional(readOnly = true)
    public LocalDate askOn(String placeId) {
        return places.get(placeId).askOn();
    }
}
