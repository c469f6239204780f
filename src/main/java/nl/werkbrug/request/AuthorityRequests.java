package nl.werkbrug.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and stops requests. Who may is checked by the caller. */
@Service
public class AuthorityRequests {

    static final String PROCESS = "authority-request";

    private static final String STOP = "RequestStopped";

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RequestKinds kinds;
    private final RequestNotes notes;
    private final Hires hires;
    private final RunningDeadlines running;
    private final ObjectionTable objections;
    private final ObjectionDecisions objectionDecisions;
    private final Workflow workflow;

    AuthorityRequests(
            RequestTable requests, RequestDecisionTable decisions, RequestKinds kinds, RequestNotes notes, Hires hires,
            RunningDeadlines running, ObjectionTable objections, ObjectionDecisions objectionDecisions, Workflow workflow) {
        this.requests = requests;
        this.decisions = decisions;
        this.kinds = kinds;
        this.notes = notes;
        this.hires = hires;
        this.running = running;
        this.objections = objections;
        this.objectionDecisions = objectionDecisions;
        this.workflow = workflow;
    }

    /**
     * Opens a request; asking for the same while it was not asked yet is asking once. The process is the caller's: a call
     * activity to {@code authority-request} with the id as its business key.
     *
     * @return its id
     */
    @Transactional
    public String open(NewRequest it) {
        RequestKind kind = kinds.get(it.kind());
        return requests.ofChoice(it.choiceId()).stream()
                .filter(same -> same.kind().equals(it.kind()) && same.state() == AuthorityRequest.State.TO_ASK)
                .findFirst()
                .map(AuthorityRequest::id)
                .orElseGet(() -> insert(it, it.title() == null ? kind.title() : it.title()));
    }

    /** Opens a request with a process of its own, for a choice that no other process carries. */
    @Transactional
    public String start(NewRequest it) {
        AuthorityRequest opened = requests.get(open(it));
        workflow.start(PROCESS, opened.id(), RequestNotes.variables(opened, hires.get(opened.hireId())));
        return opened.id();
    }

    /** All that a choice or a process asked for, the oldest first. */
    @Transactional(readOnly = true)
    public List<AuthorityRequest> ofChoice(String choiceId) {
        return requests.ofChoice(choiceId);
    }

    /** What was answered last, on an objection too; empty while nothing was. */
    @Transactional(readOnly = true)
    public Optional<RequestDecision> answer(String requestId) {
        return decisions.known(requestId);
    }

    /**
     * Takes away everything that still runs for a choice; its processes end with the answer STOPPED.
     *
     * @param why a whole Dutch sentence
     */
    @Transactional
    public void stop(String choiceId, String why) {
        requests.ofChoice(choiceId).forEach(it -> stop(it, why));
    }

    void stop(AuthorityRequest seen, String why) {
        AuthorityRequest it = requests.lock(seen.id()); // An objection that is decided meanwhile could begin a term after this closed them.
        workflow.send(STOP, it.id(), Map.of());
        running.closed(it.id());
        boolean contested = objections.of(it.id()).stream().filter(each -> !objectionDecisions.dropped(each)).count() > 0;
        if (it.running() || contested && it.state() != AuthorityRequest.State.STOPPED) {
            requests.state(it.id(), AuthorityRequest.State.STOPPED);
            notes.stopped(it, why);
        }
    }

    private String insert(NewRequest it, String title) {
        Hire hire = hires.ofDossier(it.dossierId())
                .orElseThrow(() -> new IllegalArgumentException("Dossier " + it.dossierId() + " has no hire"));
        String id = UUID.randomUUID().toString();
        requests.insert(new AuthorityRequest(
                id, it.dossierId(), hire.id(), it.kind(), title, it.choiceId(), it.itemId(), AuthorityRequest.State.TO_ASK, null,
                null, null, null));
        return id;
    }
}
