package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.objection.NewObjection;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionIntake;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
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
    private final ObjectionIntake intake;
    private final RequestTerms terms;
    private final RequestNotes notes;
    private final Hires hires;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    RequestObjections(
            RequestTable requests, RequestDecisionTable decisions, RequestPapers papers, ObjectionIntake intake,
            RequestTerms terms, RequestNotes notes, Hires hires,
            Workflow workflow, AuditTrail audit, DutchFormats formats, Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.papers = papers;
        this.intake = intake;
        this.terms = terms;
        this.notes = notes;
        this.hires = hires;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
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
            throw new RequestRefused("sentOn", Words.of("request.objection-later", Notation.of(Language.current()).date(letter)));
        }
        String document = paper == null ? null : papers.keepUpload(it, paper,
                Words.in(Language.DUTCH, "document.kept.upload.objection"), viewer);
        requests.objected(requestId, on);
        notes.did(it, viewer, Words.in(Language.DUTCH, "request.kept.objection-filed", formats.date(on)), document);
        audit.did(viewer.userId(), "OBJECT", "request", requestId, null);
    }

    /**
     * The employer objects here, at the municipality that decided. The caller found the task to be the viewer's.
     *
     * @param grounds why; null when that follows
     * @param lateReason why it comes after the last day; null when it does not
     * @return what the process goes on with
     */
    @Transactional
    public Map<String, Object> filed(String requestId, String grounds, String lateReason, byte[] paper, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        NewObjection objection = new NewObjection(
                decisions.known(requestId).orElseThrow().id(), Sender.addressee(hires.get(requests.get(requestId).hireId()).employerId()), false, null, today, grounds, lateReason, paper);
        Objection kept = intake.keep(objection, viewer).orElseThrow(() -> new RequestRefused(
                "outcome", Words.of("objection.before")));
        requests.objected(requestId, today);
        Map<String, Object> routing = new HashMap<>(intake.variables(kept));
        routing.put("objectionId", kept.id());
        return routing;
    }

    /** Whether the last day to object is over. */
    @Transactional(readOnly = true)
    public boolean late(String requestId) {
        return DutchTime.today(clock).isAfter(terms.lastDayToObject(requestId).orElseThrow().end());
    }

    /** The employer does not object. */
    @Transactional
    public void none(String requestId, Viewer viewer) {
        notes.did(requests.get(requestId), viewer, Words.in(Language.DUTCH, "request.kept.no-objection-line"), null);
    }

    /** The time to object is over and nobody said anything. */
    @Transactional
    public void lapsed(String requestId) {
        notes.happened(requests.get(requestId), "request-no-objection:" + requestId,
                Words.in(Language.DUTCH, "request.kept.objection-over"), null);
    }
}
