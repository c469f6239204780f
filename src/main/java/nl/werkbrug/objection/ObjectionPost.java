package nl.werkbrug.objection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
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

/**
 * Letters of the municipality about an objection, the mail that brings them, and the timeline. Of an objection by letter who
 * objects for somebody keeps copies of the own, behind the wall where that party is.
 */
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
                party(it.loketId()), addressee(it), DutchTime.today(clock), references.of(it.dossierId()), null, signatory);
    }

    private Letter.Party addressee(Contested it) {
        return it.byPost() ? new Letter.Party(it.byLetter().name(), it.byLetter().address(), null, null, null) : party(it.employerId());
    }

    /** Makes a document and keeps it on the dossier; returns its id. For letters to who got the decision. */
    public String keep(Contested it, DocumentModel model) {
        return documents.store(renderer.render(model, clock.instant()), place(it), TimelineEntry.SYSTEM).id();
    }

    /**
     * Makes a letter, keeps it and writes that down; the caller does it once.
     *
     * @return the id of the document, of the copy of the municipality when there is another
     */
    String send(Contested it, DocumentModel model, String onceKey, String text) {
        if (!it.byPost()) {
            String id = keep(it, model);
            happened(it, onceKey, text, id);
            return id;
        }
        RenderedDocument letter = renderer.render(model, clock.instant());
        String id = documents.store(letter, place(it), TimelineEntry.SYSTEM).id();
        timeline.add(entry(it, TimelineEntry.SYSTEM, text, id, null));
        reader(it).ifPresent(reader -> {
            String copy = documents.storeForParty(letter, placeOfReader(it), reader, TimelineEntry.SYSTEM).id();
            timeline.addForParty(entryOfReader(it, TimelineEntry.SYSTEM, text, copy), reader);
        });
        return id;
    }

    private static Optional<String> reader(Contested it) {
        return Optional.ofNullable(it.byLetter()).map(ByLetter::readerId);
    }

    /** Keeps a PDF that somebody brought in; returns its id. */
    String keepUpload(Contested it, byte[] pdf, String title, Viewer viewer) {
        reader(it).ifPresent(reader -> documents.storeUploadForParty(pdf, title, placeOfReader(it), reader, viewer.userId()));
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
        readersOfMail(it).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            String letter = documentIds.isEmpty() ? "" : words.text(along.isEmpty() ? "objection.letter-kept" : "objection.letter-along");
            notices.tell(notice, person.userId(), new Notice(
                    onceKey + ":" + person.userId(), it.dossierId(), wall(it), person.email(), words.text(mail + ".line"),
                    words.text(mail + ".body", values) + letter + words.text("dossier.about", references.of(it.dossierId())), along));
        });
    }

    private List<Colleague> readersOfMail(Contested it) {
        if (!it.byPost()) {
            return colleagues.of(it.dossierId(), it.employerId(), it.subject(), WorksAs.PAYROLL);
        }
        ByLetter post = it.byLetter();
        return post.readerId() == null ? List.of() : colleagues.of(it.dossierId(), post.readerId(), post.subject(), post.readerPart());
    }

    /** The wall of who gets the mails. */
    private static String wall(Contested it) {
        return it.byPost() ? it.byLetter().subject() : it.subject();
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
        if (onceKey == null || timeline.claim(onceKey)) {
            timeline.add(entry(it, actor, text, documentId, null));
            reader(it).ifPresent(reader -> timeline.addForParty(entryOfReader(it, actor, text, null), reader));
        }
    }

    private static TimelineEntry entry(Contested it, String actor, String text, String documentId, String onceKey) {
        return new TimelineEntry(it.dossierId(), it.subject(), actor, KIND, text, documentId, onceKey);
    }

    private static TimelineEntry entryOfReader(Contested it, String actor, String text, String documentId) {
        return new TimelineEntry(it.dossierId(), it.byLetter().subject(), actor, KIND, text, documentId, null);
    }

    /** Letters of the procedure: nobody's choice silences them. */
    private static NewNotice notice(Contested it, String words) {
        return NewNotice.of(NoticeKind.ANSWER, it.dossierId(), wall(it), "/dossiers/" + it.dossierId(), "notices.text.answer", words)
                .mustGo();
    }

    private Letter.Party party(String id) {
        Party party = parties.find(id).orElseThrow();
        return new Letter.Party(party.name(), party.address().lines(), null, party.phone(), party.email());
    }

    private static StoredDocument.Place place(Contested it) {
        return new StoredDocument.Place(it.dossierId(), it.subject());
    }

    private static StoredDocument.Place placeOfReader(Contested it) {
        return new StoredDocument.Place(it.dossierId(), it.byLetter().subject());
    }
}
