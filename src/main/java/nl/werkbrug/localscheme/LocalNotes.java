package nl.werkbrug.localscheme;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import org.springframework.stereotype.Component;

/** Sentences about a scheme of a municipality for everybody in the dossier. */
@Component
class LocalNotes {

    private static final String KIND = "LOCAL_SCHEME";

    private final Timeline timeline;
    private final AuditTrail audit;
    private final LocalVersionTable versions;

    LocalNotes(Timeline timeline, AuditTrail audit, LocalVersionTable versions) {
        this.timeline = timeline;
        this.audit = audit;
        this.versions = versions;
    }

    /** Somebody did something; the document may be null. */
    void did(LocalClaim it, Viewer viewer, String action, String text, String documentId) {
        audit.did(viewer.userId(), action, "local scheme claim", it.id(), null);
        timeline.add(new TimelineEntry(
                it.dossierId(), LocalClaim.SUBJECT, viewer.displayName(), KIND, title(it) + ": " + text, documentId, null));
    }

    /** It happened by itself; written once for each key. */
    void happened(LocalClaim it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), LocalClaim.SUBJECT, TimelineEntry.SYSTEM, KIND, title(it) + ": " + text, documentId,
                "local:" + onceKey + ":" + it.id()));
    }

    private String title(LocalClaim it) {
        return versions.find(it.versionId()).orElseThrow().title();
    }
}
