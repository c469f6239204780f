package nl.werkbrug.socialreturn;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Sentences about social return for everybody in the dossier. */
@Component
class SocialNotes {

    private static final String KIND = "SOCIAL_RETURN";

    private final Timeline timeline;
    private final AuditTrail audit;

    SocialNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** Somebody did something. */
    void did(SocialHire it, Viewer viewer, String action, String text) {
        did(it, viewer, action, null, text);
    }

    /** Idem, with what the log keeps besides. */
    void did(SocialHire it, Viewer viewer, String action, String detail, String text) {
        audit.did(viewer.userId(), action, "social return hire", it.id(), detail);
        timeline.add(new TimelineEntry(it.dossierId(), SocialHire.SUBJECT, viewer.displayName(), KIND, text, null, null));
    }

    /** It happened by itself; written once for each key. */
    void happened(SocialHire it, String onceKey, String text) {
        timeline.add(new TimelineEntry(
                it.dossierId(), SocialHire.SUBJECT, TimelineEntry.SYSTEM, KIND, text, null, "social-return:" + onceKey + ":" + it.id()));
    }
}
