package nl.werkbrug.signal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.post.PostedLetter;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalEventTable;
import nl.werkbrug.signal.store.SignalKnocks;
import nl.werkbrug.signal.store.SignalKnocks.Kind;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reporter of a signal sees, and says of the answer: with a login, or with number and code. */
@Service
public class SignalFollow {

    private final SignalTable table;
    private final SignalEventTable events;
    private final SignalCodes codes;
    private final SignalKnocks knocks;
    private final Parties parties;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final SignalDesks desks;
    private final SignalPost post;
    private final SignalLastWord lastWord;
    private final Clock clock;

    SignalFollow(
            SignalTable table, SignalEventTable events, SignalCodes codes, SignalKnocks knocks, Parties parties, Workflow workflow,
            Timeline timeline, AuditTrail audit, SignalDesks desks, SignalPost post, SignalLastWord lastWord, Clock clock) {
        this.clock = clock;
        this.lastWord = lastWord;
        this.desks = desks;
        this.post = post;
        this.table = table;
        this.events = events;
        this.codes = codes;
        this.knocks = knocks;
        this.parties = parties;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * A signal as its reporter reads it.
     *
     * @param holderName who has it now
     * @param events oldest first
     * @param first how the first promise went; null while it runs
     * @param last how the promise of the last answer went; null while it runs, and when there is none
     * @param today the day on which it is read
     */
    public record Followed(Signal signal, String holderName, List<SignalEvent> events, PastPromise first, PastPromise last, LocalDate today) {}

    /**
     * A promise that runs no longer.
     *
     * @param answeredOn when the answer was there, or in the post; null when another promise came in its place before that
     */
    public record PastPromise(LocalDate by, LocalDate answeredOn) {

        /** How it went, as the end of a message key. */
        public String went() {
            return answeredOn == null ? "replaced" : answeredOn.isAfter(by) ? "broken" : "kept";
        }
    }

    /** Those that the viewer gave with this login, newest first. */
    @Transactional(readOnly = true)
    public List<Signal> mine(Viewer viewer) {
        return table.givenBy(viewer.userId());
    }

    /** @throws NotVisible when the viewer did not give it */
    @Transactional(readOnly = true)
    public Followed mine(String id, Viewer viewer) {
        return followed(table.givenBy(viewer.userId()).stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotVisible("signal", id)));
    }

    /** The signal as who works on it reads it; the caller found it to be visible. */
    @Transactional(readOnly = true)
    public Followed of(Signal it) {
        return followed(it);
    }

    /** Whether somebody at that address guessed too often. */
    @Transactional(readOnly = true)
    public boolean tooManyGuesses(String address) {
        return knocks.tooMany(Kind.GUESS, address);
    }

    /**
     * The signal of a number and a code. A wrong number, a wrong code and a signal that never was all give the same answer.
     *
     * @param address where the request came from, to slow guessing down
     */
    public Optional<Followed> byCode(String number, String code, String address) {
        if (knocks.tooMany(Kind.GUESS, address)) {
            return Optional.empty();
        }
        Optional<Signal> found = codes.find(code).filter(it -> same(it.reference(), number.strip()));
        if (found.isEmpty()) {
            knocks.count(Kind.GUESS, address);
        }
        return found.map(this::followed);
    }

    /**
     * Keeps what the reporter thinks of the answer; the caller found the reporter.
     *
     * @param text why not; null when the answer is good
     * @return false when that cannot be said any more
     */
    @Transactional
    public boolean react(String id, boolean agreed, String text, Viewer viewer) {
        Signal it = table.lock(id);
        Holder last = lastWord.of(it);
        boolean heard = it.awaitsReaction() && (agreed ? workflow.send("SignalAccepted", id, Map.of())
                : workflow.send("SignalDisputed", id, Map.of("umpire", last.worksAs(), "umpirePartyId", last.partyId()))) > 0;
        if (!heard) {
            return false;
        }
        table.react(id, agreed, text);
        if (!agreed) {
            table.state(id, Signal.State.DISPUTED);
            table.lastAsked(id, last, desks.lastTerm());
        }
        events.add(id, agreed ? SignalEvent.Kind.AGREED : SignalEvent.Kind.DISPUTED, last.partyId(), text);
        audit.did(viewer == null ? null : viewer.userId(), agreed ? "AGREED" : "DISPUTED", "signal", id, null);
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), TimelineEntry.SYSTEM, "SIGNAL",
                Words.in(Language.DUTCH, agreed ? "signal.kept.agreed" : "signal.kept.disputed"), null, null));
        return true;
    }

    private Followed followed(Signal it) {
        List<SignalEvent> all = events.of(it.id());
        LocalDate answered = given(it, all, SignalEvent.Kind.ANSWERED, SignalLetter.ANSWER);
        LocalDate closed = given(it, all, SignalEvent.Kind.FINAL_ANSWER, SignalLetter.FINAL);
        Signal.Promise promise = it.promise();
        return new Followed(
                it, parties.find(it.holder().partyId()).map(Party::name).orElse(""), all,
                answered == null && promise.last() == null ? null : new PastPromise(promise.answerBy(), answered),
                closed == null || promise.last() == null ? null : new PastPromise(promise.last().answerBy(), closed),
                DutchTime.today(clock));
    }

    /** The day of an answer, for who gets post the day it was posted; null while there is none. */
    private LocalDate given(Signal it, List<SignalEvent> all, SignalEvent.Kind kind, SignalLetter letter) {
        Optional<PostedLetter> posted = post.find(it.id(), letter);
        return posted.isPresent() ? posted.get().postedOn()
                : all.stream().filter(event -> event.kind() == kind).map(event -> DutchTime.dateOf(event.at())).findFirst().orElse(null);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
