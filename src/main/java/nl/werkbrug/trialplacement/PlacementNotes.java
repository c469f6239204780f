package nl.werkbrug.trialplacement;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Sentences about a trial placement for everybody in the dossier; never about sickness. */
@Component
public class PlacementNotes {

    private static final String KIND = "TRIAL";

    private final Timeline timeline;
    private final AuditTrail audit;

    PlacementNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** Somebody did something. */
    public void did(TrialPlacement it, Viewer viewer, String action, String text) {
        audit.did(viewer.userId(), action, "trial placement", it.id(), null);
        timeline.add(new TimelineEntry(it.dossierId(), TrialPlacement.SUBJECT, viewer.displayName(), KIND, text, null, null));
    }

    /** Somebody did something that only who sees the employer's part may read about. */
    public void quietly(TrialPlacement it, Viewer viewer, String action) {
        audit.did(viewer.userId(), action, "trial placement", it.id(), null);
    }

    /** Whether something is done for the first time; joins the caller's transaction. */
    boolean first(TrialPlacement it, String onceKey) {
        return timeline.claim(key(it, onceKey));
    }

    /** It happened by itself; written once for each key. */
    public void happened(TrialPlacement it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), TrialPlacement.SUBJECT, TimelineEntry.SYSTEM, KIND, text, documentId, key(it, onceKey)));
    }

    private static String key(TrialPlacement it, String onceKey) {
        return "trial:" + onceKey + ":" + it.id();
    }
}
