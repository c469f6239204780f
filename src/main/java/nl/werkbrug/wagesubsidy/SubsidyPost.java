package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
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

/** Letters of the municipality to the employer about a loonkostensubsidie, and the mail that brings them. */
@Component
public class SubsidyPost {

    private final Parties parties;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Colleagues colleagues;
    private final Notices notices;
    private final Clock clock;

    SubsidyPost(
            Parties parties,
            References references,
            PdfRenderer renderer,
            DocumentStore documents,
            Colleagues colleagues,
            Notices notices,
            Clock clock) {
        this.parties = parties;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.colleagues = colleagues;
        this.notices = notices;
        this.clock = clock;
    }

    /** The head of a letter of today from the municipality to the employer. */
    public Letter letter(WageSubsidy it) {
        return new Letter(
                party(it.municipalityId()), party(it.employerId()), DutchTime.today(clock), references.of(it.dossierId()), null, null);
    }

    /** Makes a document and keeps it on the dossier; returns its id. */
    public String keep(WageSubsidy it, DocumentModel model) {
        return documents.store(renderer.render(model, clock.instant()), place(it), "Werkbrug").id();
    }

    /** Keeps a PDF that somebody brought in; returns its id. */
    public String keepUpload(WageSubsidy it, byte[] pdf, String title, String userId) {
        return documents.storeUpload(pdf, title, place(it), userId).id();
    }

    /**
     * Mails everybody who does this work for the employer; the same key twice is one mail each.
     *
     * @param mail its texts {@code .line} and {@code .body} in {@code messages/mail}
     * @param values for the body
     */
    public void mailEmployer(WageSubsidy it, String onceKey, String mail, List<String> documentIds, Object... values) {
        NewNotice notice = notice(it, Words.in(Language.DUTCH, "mail." + mail + ".line"));
        colleagues.of(it.dossierId(), it.employerId(), WageSubsidy.SUBJECT, WorksAs.PAYROLL).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(notice, person.userId(), new Notice(
                    onceKey + ":" + person.userId(), it.dossierId(), WageSubsidy.SUBJECT, person.email(), words.text(mail + ".line"),
                    words.text(mail + ".body", values), documentIds));
        });
    }

    private static NewNotice notice(WageSubsidy it, String words) {
        return NewNotice.of(
                        NoticeKind.ANSWER, it.dossierId(), WageSubsidy.SUBJECT, "/dossiers/" + it.dossierId(), "notices.text.answer", words)
                .mustGo();
    }

    private Letter.Party party(String id) {
        Party party = parties.find(id).orElseThrow();
        return new Letter.Party(party.name(), party.address().lines(), null, party.phone(), party.email());
    }

    private static StoredDocument.Place place(WageSubsidy it) {
        return new StoredDocument.Place(it.dossierId(), WageSubsidy.SUBJECT);
    }
}
