package nl.werkbrug.request;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objecting to an answer: whether, when, or not. The employer sends it; nothing is sent here. */
@Service
public class RequestObjections {

    private static final String PROCESS = "request-objection";

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RequestPapers papers;
    private final RequestNotes notes;
    private final Hires hires;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;

    RequestObjections(
            RequestTable requests, RequestDecisionTable decisions, RequestPapers papers, RequestNotes notes, Hires hires,
            Workflow workflow, AuditTrail audit, DutchFormats formats) {
        this.requests = requests;
        this.decisions = decisions;
        this.papers = papers;
        this.notes = notes;
        this.hires = hires;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
    }

    /** Lays an objection before the employer beside what goes on; once. */
    @Transactional
    public void consider(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        if (workflow.picture(PROCESS, requestId).isEmpty()) {
            workflow.start(PROCESS, requestId, RequestNotes.variables(it, hires.get(it.hireId())));
        }
    }

    /** The objection was sent on a day. The caller found the task to be the viewer's. */
    @Transactional
    public void objected(String requestId, LocalDate on, byte[] paper, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        LocalDate letter = decisions.known(requestId).orElseThrow().madeKnownOn();
        if (on.isBefore(letter)) {
            throw new RequestRefused("sentOn", "Het besluit is van " + formats.date(letter) + ". Kies die dag of later.");
        }
        String document = paper == null ? null : papers.keepUpload(it, paper, "Bezwaar", viewer);
        requests.objected(requestId, on);
        notes.did(it, viewer, "Bezwaar verstuurd door de werkgever zelf op " + formats.date(on), document);
        audit.did(viewer.userId(), "OBJECT", "request", requestId, null);
    }

    /** The employer does not object. */
    @Transactional
    public void none(String requestId, Viewer viewer) {
        notes.did(requests.get(requestId), viewer, "Er wordt geen bezwaar gemaakt", null);
    }

    /** The time to object is over and nobody said anything. */
    @Transactional
    public void lapsed(String requestId) {
        notes.happened(requests.get(requestId), "request-no-objection:" + requestId,
                "De tijd om bezwaar te maken is voorbij. Er is geen bezwaar vastgelegd", null);
    }
}
