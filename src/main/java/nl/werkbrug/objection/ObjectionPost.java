package nl.werkbrug.objection;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Letters of the municipality to the employer about an objection, the mail that brings them, and the timeline. */
@Component
public class ObjectionPost {

    private static final String KIND = "OBJECTION";

    private final Parties parties;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final Colleagues colleagues;
    private final Notices notices;
    private final Clock clock;

    ObjectionPost(
            Parties parties, References references, PdfRenderer renderer, DocumentStore documents, Timeline timeline,
            Colleagues colleagues, Notices notices, Clock clock) {
        this.parties = parties;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.timeline = timeline;
        this.colleagues = colleagues;
        this.notices = notices;
        this.clock = clock;
    }

    /** The head of a letter of today from the municipality to the employer; the signatory may be null. */
    public Letter letter(Contested it, Letter.Signatory signatory) {
        return new Letter(
                party(it.loketId()), party(it.employerId()), DutchTime.today(clock), references.of(it.dossierId()), null, signatory);
    }

    /** Makes a document and keeps it on the dossier; returns its id. */
    public String keep(Contested it, DocumentModel model) {
        return documents.store(renderer.render(model, clock.instant()), place(it), TimelineEntry.SYSTEM).id();
    }

    /** Keeps a PDF that somebody brought in; returns its id. */
    String keepUpload(Contested it, byte[] pdf, String title, Viewer viewer) {
        return documents.storeUpload(pdf, title, place(it), viewer.userId()).id();
    }

    /**
     * Mails everybody who does this work for the employer; the same key twice is one mail each.
     *
     * @param mail its texts {@code .line} and {@code .body} in {@code messages/mail}
     * @param values for the body
     */
    public void mailEmployer(Contested it, String onceKey, String mail, List<String> documentIds, Object... values) {
        List<String> along = it.lettersByMail() ? documentIds : List.of();
        NewNotice notice = notice(it, Words.in(Language.DUTCH, "mail." + mail + ".line"));
        colleagues.of(it.dossierId(), it.employerId(), it.subject(), WorksAs.PAYROLL).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            String letter = documentIds.isEmpty() ? "" : words.text(along.isEmpty() ? "objection.letter-kept" : "objection.letter-along");
            notices.tell(notice, person.userId(), new Notice(
                    onceKey + ":" + person.userId(), it.dossierId(), it.subject(), person.email(), words.text(mail + ".line"),
                    words.text(mail + ".body", values) + letter + words.text("dossier.about", references.of(it.dossierId())), along));
        });
    }

    /** Somebody did something. */
    void did(Contested it, Viewer viewer, String text) {
        write(it, viewer.displayName(), text, null, null);
    }

    /** Something happened by itself; the same key twice is one entry, the document may be null. */
    public void happened(Contested it, String onceKey, String text, String documentId) {
        write(it, TimelineEntry.SYSTEM, text, documentId, onceKey);
    }

    private void write(Contested it, String actor, String text, String documentId, String onceKey) {
        timeline.add(new TimelineEntry(it.dossierId(), it.subject(), actor, KIND, text, documentId, onceKey));
    }

    /** Letters of the procedure: nobody's choice silences them. */
    private static NewNotice notice(Contested it, String words) {
        return NewNotice.of(NoticeKind.ANSWER, it.dossierId(), it.subject(), "/dossiers/" + it.dossierId(), "notices.text.answer", words)
                .mustGo();
    }

    private Letter.Party party(String id) {
        Party party = parties.find(id).orElseThrow();
        return new Letter.Party(party.name(), party.address().lines(), null, party.phone(), party.email());
    }

    private static StoredDocument.Place place(Contested it) {
        return new StoredDocument.Place(it.dossierId(), it.subject());
    }
}
