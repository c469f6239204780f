package nl.werkbrug.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.SignalAnswer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.post.LettersToPost;
import nl.werkbrug.post.PostedLetter;
import nl.werkbrug.post.PostedLetters;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to a reporter who left a postal address and no other: nobody stays without an answer. The code of the signal is in none. */
@Service
public class SignalPost implements LettersToPost {

    private final SignalTable signals;
    private final PostedLetters letters;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Parties parties;
    private final Timeline timeline;
    private final Clock clock;
    private final String baseUrl;

    SignalPost(
            SignalTable signals, PostedLetters letters, PdfRenderer renderer, DocumentStore documents, Parties parties, Timeline timeline,
            Clock clock, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.signals = signals;
        this.letters = letters;
        this.renderer = renderer;
        this.documents = documents;
        this.parties = parties;
        this.timeline = timeline;
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
    public void write(Signal it, SignalLetter kind, String senderId, String text) {
        boolean lies = letters.find(it.id(), kind).filter(before -> before.waits() || !kind.comesAgain()).isPresent();
        if (!it.reporter().byPost() || lies) {
            return;
        }
        SignalAnswer letter = new SignalAnswer(
                new Letter(sender(senderId), addressee(it.reporter()), DutchTime.today(clock), it.reference(), null, null),
                SignalAnswer.Says.valueOf(kind.name()), it.kind() == SignalKind.COMPLAINT, it.kind().aboutAuthority(), it.promise().reportedOn(),
                it.promise().due(), text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList(),
                baseUrl + "/melden/volgen");
        String document = documents.store(
                renderer.render(letter, clock.instant()), new StoredDocument.Place(it.dossierId(), it.subject()), TimelineEntry.SYSTEM).id();
        letters.keep(it.id(), kind, document);
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), TimelineEntry.SYSTEM, "SIGNAL", Words.in(Language.DUTCH, "signal.kept.letter." + kind), document,
                null));
    }

    @Transactional(readOnly = true)
    public Optional<PostedLetter> find(String signalId, SignalLetter kind) {
        return letters.find(signalId, kind);
    }

    /** Whether this letter lies ready and is not in the post. */
    @Transactional(readOnly = true)
    public boolean waits(String signalId, SignalLetter kind) {
        return letters.waits(signalId, kind);
    }

    @Override
    public String processId() {
        return SignalIntake.PROCESS;
    }

    @Override
    public String auditType() {
        return "signal";
    }

    @Override
    public String says(String kind) {
        return "signal.letter." + kind;
    }

    @Override
    public Addressee addressee(String signalId) {
        Reporter reporter = signals.get(signalId).reporter();
        return new Addressee(reporter.name(), reporter.address().lines());
    }

    @Override
    public void posted(String signalId, String kind, LocalDate on, Viewer viewer) {
        Signal it = signals.get(signalId);
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
