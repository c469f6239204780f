package nl.werkbrug.localscheme;

import java.util.List;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Sentences about a scheme of a municipality for everybody in the dossier. */
@Component
class LocalNotes {

    private static final String KIND = "LOCAL_SCHEME";
    private final Timeline timeline;
    private final AuditTrail audit;
    private final LocalVersionTable versions;
    private final Colleagues colleagues;
    private final References references;
    private final Notices notices;

    LocalNotes(
            Timeline timeline, AuditTrail audit, LocalVersionTable versions, Colleagues colleagues, References references,
            Notices notices) {
        this.timeline = timeline;
        this.audit = audit;
        this.versions = versions;
        this.colleagues = colleagues;
        this.references = references;
        this.notices = notices;
    }

    /** Mails who does this work for the employer that there is a decision; not what it is about. */
    void mailDecision(LocalClaim it, String onceKey) {
        colleagues.of(it.dossierId(), it.employerId(), LocalClaim.SUBJECT, WorksAs.PAYROLL).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(decided(it), person.userId(), new Notice(
                    "local:" + onceKey + ":" + it.id() + ":" + person.userId(), it.dossierId(), LocalClaim.SUBJECT, person.email(),
                    words.text("local-decision.line"), words.text("local-decision.body", references.of(it.dossierId())), List.of()));
        });
    }

    /** Somebody did something; the document may be null. */
    void did(LocalClaim it, Viewer viewer, String action, String text, String documentId) {
        audit.did(viewer.userId(), action, "local scheme claim", it.id(), null);
        timeline.add(new TimelineEntry(
                it.dossierId(), LocalClaim.SUBJECT, viewer.displayName(), KIND, line(it, text), documentId, null));
    }

    /** It happened by itself; written once for each key. */
    void happened(LocalClaim it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), LocalClaim.SUBJECT, TimelineEntry.SYSTEM, KIND, line(it, text), documentId,
                "local:" + onceKey + ":" + it.id()));
    }

    private String line(LocalClaim it, String text) {
        return Words.in(Language.DUTCH, "localscheme.kept.line", title(it), text);
    }

    private static NewNotice decided(LocalClaim it) {
        return NewNotice.of(
                        NoticeKind.ANSWER, it.dossierId(), LocalClaim.SUBJECT, "/dossiers/" + it.dossierId(), "notices.text.decision")
                .mustGo();
    }

    private String title(LocalClaim it) {
        return versions.find(it.versionId()).orElseThrow().title();
    }
}
