package nl.werkbrug.request;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.hire.ChosenRequests;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the employer says of asking: sent elsewhere by itself, handed in here, or not asked. */
@Service
public class RequestAsking {

    private static final String BEFORE = "request.asking.before";

    private final RequestTable requests;
    private final ChosenRequests chosen;
    private final RequestPapers papers;
    private final RequestNotes notes;
    private final AuditTrail audit;
    private final DutchFormats formats;

    RequestAsking(
            RequestTable requests, ChosenRequests chosen, RequestPapers papers, RequestNotes notes, AuditTrail audit,
            DutchFormats formats) {
        this.requests = requests;
        this.chosen = chosen;
        this.papers = papers;
        this.notes = notes;
        this.audit = audit;
        this.formats = formats;
    }

    /**
     * It was asked. The caller found the task to be the viewer's.
     *
     * @throws RequestRefused when that was said before
     */
    @Transactional
    public void asked(String requestId, AuthorityRequest.Asked asked, Viewer viewer) {
        if (!requests.asked(requestId, asked)) {
            throw new RequestRefused("outcome", Words.of(BEFORE));
        }
        AuthorityRequest it = requests.get(requestId);
        chosen.asked(it.choiceId(), asked.on());
        notes.did(it, viewer, asked.atLoket()
                ? Words.in(Language.DUTCH, "request.kept.filed-on", formats.date(asked.on()))
                : Words.in(Language.DUTCH, "request.kept.asked-on", formats.date(asked.on())), null);
        audit.did(viewer.userId(), "ASK", "request", requestId, asked.desk().name());
    }

    /** Keeps a PDF that goes with it. */
    @Transactional
    public void attach(String requestId, byte[] pdf, Viewer viewer) {
        papers.keepUpload(requests.get(requestId), pdf, Words.in(Language.DUTCH, "document.kept.upload.application"), viewer);
    }

    /** It will not be asked; idem. */
    @Transactional
    public void notAsked(String requestId, String because, Viewer viewer) {
        if (!requests.notAsked(requestId, because)) {
            throw new RequestRefused("outcome", Words.of(BEFORE));
        }
        AuthorityRequest it = requests.get(requestId);
        chosen.notAsked(it.choiceId(), because);
        notes.did(it, viewer, Words.in(Language.DUTCH, "request.kept.not-asked-line"), null);
        audit.did(viewer.userId(), "NOT_ASK", "request", requestId, null);
    }
}
