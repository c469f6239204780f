package nl.werkbrug.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What is written on the timeline and mailed about a request, and the variables with which its processes start. */
@Component
class RequestNotes {

    private static final String KIND = "REQUEST";

    private final Timeline timeline;
    private final Notices notices;
    private final Colleagues colleagues;
    private final References references;
    private final Hires hires;

    RequestNotes(Timeline timeline, Notices notices, Colleagues colleagues, References references, Hires hires) {
        this.timeline = timeline;
        this.notices = notices;
        this.colleagues = colleagues;
        this.references = references;
        this.hires = hires;
    }

    /** Somebody did something; the document may be null. */
    void did(AuthorityRequest it, Viewer viewer, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Hire.SUBJECT, viewer.displayName(), KIND, line(it, text), documentId, null));
    }

    /** Something happened by itself; the same key twice is one entry. */
    void happened(AuthorityRequest it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Hire.SUBJECT, TimelineEntry.SYSTEM, KIND, line(it, text), documentId, onceKey));
    }

    /** Somebody of the municipality did something that nobody else reads; the document may be null. */
    void didAtLoket(AuthorityRequest it, Viewer viewer, String text, String documentId) {
        atLoket(it, viewer.displayName(), text, documentId);
    }

    /** Something happened by itself, idem. */
    void happenedAtLoket(AuthorityRequest it, String text, String documentId) {
        atLoket(it, TimelineEntry.SYSTEM, text, documentId);
    }

    private void atLoket(AuthorityRequest it, String actor, String text, String documentId) {
        timeline.addForParty(
                new TimelineEntry(it.dossierId(), Hire.SUBJECT, actor, KIND, line(it, text), documentId, null), it.asked().loketId());
    }

    private static String line(AuthorityRequest it, String text) {
        return Words.in(Language.DUTCH, "request.kept.line", text, it.title());
    }

    /** Nobody needs it any more; why is a whole sentence. */
    void stopped(AuthorityRequest it, String why) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Hire.SUBJECT, TimelineEntry.SYSTEM, KIND, Words.in(Language.DUTCH, "request.kept.stopped",
                        it.title(), why), null,
                "request-stopped:" + it.id()));
    }

    /**
     * Tells who does this work for the employer; neither subject nor text says what the request is about.
     *
     * @param mail its texts {@code .line} and {@code .body} in {@code messages/mail}
     * @param values for the body
     */
    void mailEmployer(AuthorityRequest it, String onceKey, String mail, Object... values) {
        String employer = hires.get(it.hireId()).employerId();
        NewNotice notice = notice(it, Words.in(Language.DUTCH, "mail." + mail + ".line"));
        colleagues.of(it.dossierId(), employer, Hire.SUBJECT, WorksAs.PAYROLL).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(notice, person.userId(), new Notice(
                    onceKey + ":" + person.userId(), it.dossierId(), Hire.SUBJECT, person.email(), words.text(mail + ".line"),
                    words.text(mail + ".body", values) + words.text("dossier.open", references.of(it.dossierId())), List.of()));
        });
    }

    /** What the procedure asks or decides: nobody's choice silences it. */
    private static NewNotice notice(AuthorityRequest it, String words) {
        return NewNotice.of(
                        NoticeKind.ANSWER, it.dossierId(), Hire.SUBJECT, "/dossiers/" + it.dossierId(), "notices.text.answer", words)
                .mustGo();
    }

    /** The variables that the processes of a request need for their tasks. */
    static Map<String, Object> variables(AuthorityRequest it, Hire hire) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Hire.SUBJECT, "payrollPartyId", hire.employerId(), "itemId", it.choiceId()));
        if (hire.municipalityId() != null) {
            variables.put("loketPartyId", hire.municipalityId());
        }
        return variables;
    }
}
