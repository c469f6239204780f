package nl.werkbrug.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.SignalAnswer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.SignalLetter.Kind;
import nl.werkbrug.signal.store.SignalLetterTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to a reporter who left a postal address and no other: nobody stays without an answer. The code of the signal is in none. */
@Service
public class SignalPost {

    private final SignalLetterTable table;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Parties parties;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;
    private final String baseUrl;

    SignalPost(
            SignalLetterTable table, PdfRenderer renderer, DocumentStore documents, Parties parties, Timeline timeline, AuditTrail audit,
            Clock clock, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.table = table;
        this.renderer = renderer;
        this.documents = documents;
        this.parties = parties;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /**
     * Makes and keeps a letter when the reporter gets post; for each kind once, but for each time it moves or takes longer.
     *
     * @param senderId the party that writes
     * @param text what it says to the reporter; null for a receipt
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Signal it, Kind kind, String senderId, String text) {
        if (kind == Kind.MOVED || kind == Kind.DELAY) {
            table.forgetPosted(it.id(), kind);
        }
        if (!it.reporter().byPost() || table.find(it.id(), kind).isPresent()) {
            return;
        }
        SignalAnswer letter = new SignalAnswer(
                new Letter(sender(senderId), addressee(it.reporter()), DutchTime.today(clock), it.reference(), null, null),
                SignalAnswer.Says.valueOf(kind.name()), it.kind() == SignalKind.COMPLAINT, it.promise().reportedOn(),
                it.promise().due(), text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList(),
                baseUrl + "/melden/volgen");
        String document = documents.store(
                renderer.render(letter, clock.instant()), new StoredDocument.Place(it.dossierId(), it.subject()), TimelineEntry.SYSTEM).id();
        table.insert(it.id(), kind, document);
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), TimelineEntry.SYSTEM, "SIGNAL", Words.in(Language.DUTCH, "signal.kept.letter." + kind), document,
                null));
    }

    @Transactional(readOnly = true)
    public Optional<SignalLetter> find(String signalId, Kind kind) {
        return table.find(signalId, kind);
    }

    /** Whether this letter lies ready and is not in the post. */
    @Transactional(readOnly = true)
    public boolean waits(String signalId, Kind kind) {
        return table.find(signalId, kind).filter(it -> it.postedOn() == null).isPresent();
    }

    /** Somebody printed it and put it in the post. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void posted(Signal it, Kind kind, LocalDate on, Viewer viewer) {
        table.posted(it.id(), kind, on, viewer.userId());
        audit.did(viewer.userId(), "POSTED", "signal", it.id(), kind.name());
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), viewer.displayName(), "SIGNAL", Words.in(Language.DUTCH, "signal.kept.posted", on), null, null));
    }

    private Letter.Party sender(String id) {
        Party it = parties.find(id).orElseThrow();
        return new Letter.Party(it.name(), it.address() == null ? List.of() : it.address().lines(), null, it.phone(), it.email());
    }

    private static Letter.Party addressee(Reporter it) {
        return new Letter.Party(it.name(), it.address().lines(), null, null, null);
    }
}
