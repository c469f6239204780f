package nl.werkbrug.custombudget;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Sentences about a custom budget for who asked it and for the municipality; nobody else in the dossier reads them. */
@Component
class BudgetNotes {

    private static final String KIND = "CUSTOM_BUDGET";
    private static final String SUBJECT = BudgetRequest.SUBJECT;

    private final Timeline timeline;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final References references;
    private final Notices notices;

    BudgetNotes(Timeline timeline, AuditTrail audit, Colleagues colleagues, References references, Notices notices) {
        this.timeline = timeline;
        this.audit = audit;
        this.colleagues = colleagues;
        this.references = references;
        this.notices = notices;
    }

    /** The parties that see a request: who asked, and the municipality. */
    static Set<String> readers(BudgetRequest it) {
        return new TreeSet<>(List.of(it.asker().partyId(), it.municipalityId()));
    }

    /** Somebody did something. */
    void did(BudgetRequest it, Viewer viewer, String action, String text) {
        audit.did(viewer.userId(), action, "custom budget", it.id(), null);
        write(it, viewer.displayName(), text);
    }

    /** The same without a line of its own in the audit trail: the caller wrote that. */
    void wrote(BudgetRequest it, Viewer viewer, String text) {
        write(it, viewer.displayName(), text);
    }

    /** It happened by itself. */
    void happened(BudgetRequest it, String action, String text) {
        audit.did(null, action, "custom budget", it.id(), null);
        write(it, TimelineEntry.SYSTEM, text);
    }

    /** A document of one party. */
    void document(BudgetRequest it, String partyId, String text, String documentId) {
        timeline.addForParty(new TimelineEntry(
                it.dossierId(), SUBJECT, TimelineEntry.SYSTEM, KIND, line(text), documentId, null), partyId);
    }

    private void write(BudgetRequest it, String actor, String text) {
        readers(it).forEach(party -> timeline.addForParty(
                new TimelineEntry(it.dossierId(), SUBJECT, actor, KIND, line(text), null, null), party));
    }

    private static String line(String text) {
        return Words.in(Language.DUTCH, "custombudget.kept.history", text);
    }

    /** Who looks along sends nothing on; the municipality asks and tells the employee itself. */
    private static String body(BudgetRequest it, String what) {
        return it.asker().part() == WorksAs.TRUSTED && !what.equals("claim") ? ".body-trusted" : ".body";
    }

    /** Mails who asked that there is a decision, that it was paid or is claimed back; not what it is about. */
    void mail(BudgetRequest it, String what) {
        colleagues.of(it.dossierId(), it.asker().partyId(), SUBJECT, it.asker().part()).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(
                    NewNotice.of(NoticeKind.ANSWER, it.dossierId(), SUBJECT, "/dossiers/" + it.dossierId(), "notices.text.custom-budget-" + what)
                            .mustGo(),
                    person.userId(), new Notice(
                            "budget:" + what + ":" + it.id() + ":" + person.userId(), it.dossierId(), SUBJECT, person.email(),
                            words.text("custom-budget-" + what + ".line"),
                            words.text("custom-budget-" + what + body(it, what), references.of(it.dossierId())), List.of()));
        });
    }
}
