package nl.werkbrug.signal;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.post.PostedLetter;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalEventTable;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a signal by itself. Every step may run twice. */
@Service
public class SignalCourse {

    private final SignalTable table;
    private final SignalEventTable events;
    private final SignalRights rights;
    private final SignalMail mail;
    private final SignalPost post;
    private final Timeline timeline;
    private final Parties parties;
    private final Deadlines deadlines;

    SignalCourse(
            SignalTable table, SignalEventTable events, SignalRights rights, SignalMail mail, SignalPost post, Timeline timeline,
            Parties parties, Deadlines deadlines) {
        this.table = table;
        this.events = events;
        this.rights = rights;
        this.mail = mail;
        this.post = post;
        this.timeline = timeline;
        this.parties = parties;
        this.deadlines = deadlines;
    }

    @Transactional
    public void acknowledge(String id) {
        Signal it = table.lock(id);
        tell(it, "received", "signal.kept.received");
        post.write(it, SignalLetter.RECEIPT, it.holder().partyId(), null);
    }

    /** Who had it was involved; the reporter hears that another answers. */
    @Transactional
    public void uninvolved(String id) {
        Signal it = table.lock(id);
        mail.tells(it, "uninvolved:" + events.of(id).size(), "uninvolved", name(it.holder().partyId()));
        post.write(it, SignalLetter.MOVED, it.holder().partyId(), Words.in(Language.DUTCH, "signal.letter.uninvolved", name(it.holder().partyId())));
        tell(it, null, "signal.kept.uninvolved", name(it.holder().partyId()));
    }

    /** Who is asked may read it. */
    @Transactional
    public void offer(String id) {
        Signal it = table.lock(id);
        if (it.offered() != null) {
            rights.letIn(it, it.offered(), null);
        }
    }

    /** Who was asked reads no longer. */
    @Transactional
    public void takeBack(String id) {
        Signal it = table.lock(id);
        if (it.offered() != null) {
            table.offer(id, null, null);
            rights.letOut(it, it.offered(), null);
            events.add(id, SignalEvent.Kind.TAKEN_BACK, it.offered().partyId(), null);
        }
    }

    /** The reporter hears who has it now. */
    @Transactional
    public void handOver(String id) {
        Signal it = table.lock(id);
        mail.tells(it, "holder:" + events.of(id).size(), "holder", name(it.holder().partyId()));
        post.write(it, SignalLetter.MOVED, it.holder().partyId(), Words.in(Language.DUTCH, "signal.letter.moved", name(it.holder().partyId())));
        tell(it, null, "signal.kept.holder", name(it.holder().partyId()));
    }

    /** Who steps in may read it, to decide who has it. */
    @Transactional
    public void bringIn(String id) {
        Signal it = table.lock(id);
        rights.letIn(it, it.umpire(), null);
        tell(it, null, "signal.kept.brought-in", name(it.umpire().partyId()));
    }

    /**
     * The same as {@link #bringInForLastAnswer}, with a letter for who gets post. A signal that began with a model without the task to put
     * that letter in the post never comes here.
     */
    @Transactional
    public void askLastAnswer(String id) {
        bringInForLastAnswer(id);
        Signal it = table.get(id);
        if (it.promise().last() != null) {
            post.write(it, SignalLetter.LAST, it.holder().partyId(),
                    Words.in(Language.DUTCH, "signal.kept.letter-says-last", name(it.holder().partyId()), it.promise().last().answerBy()));
        }
    }

    /** Who has it for the last answer may read it; the reporter hears by which day that answer comes. */
    @Transactional
    public void bringInForLastAnswer(String id) {
        Signal it = table.lock(id);
        rights.letIn(it, it.holder(), null);
        Signal.LastTerm last = it.promise().last();
        if (last != null) {
            mail.tells(it, "last", "last", name(it.holder().partyId()), last.answerBy());
        }
        tell(it, null, "signal.kept.last-answer", name(it.holder().partyId()));
    }

    /** Whether the letter about that lies ready and is not in the post. */
    @Transactional(readOnly = true)
    public boolean lastWaits(String id) {
        return post.waits(id, SignalLetter.LAST);
    }

    /** The promised day passed without an answer; it may pass again. */
    @Transactional
    public void promisePassed(String id) {
        Signal it = table.lock(id);
        String watcher = it.watcher().partyId();
        LocalDate again = it.promise().delayedTo();
        String once = again == null ? "late" : "late:" + again;
        rights.letIn(it, it.watcher(), null);
        if (timeline.claim("signal:" + id + ":" + once)) {
            events.add(id, SignalEvent.Kind.LATE, watcher, null);
            mail.tells(it, once, "late", name(watcher));
            tell(it, null, "signal.kept.late");
        }
    }

    /** The reporter hears that there is an answer, and may say that it is not good. */
    @Transactional
    public void tellAnswer(String id) {
        Signal it = table.lock(id);
        if (it.state() == Signal.State.OPEN) {
            table.state(id, Signal.State.ANSWERED);
            mail.tells(it, "answer", "answer", name(it.answer().partyId()));
            tell(it, null, "signal.kept.answered");
        }
    }

    @Transactional
    public void tellFinalAnswer(String id) {
        Signal it = table.lock(id);
        if (it.open()) {
            mail.tells(it, "final", "final", name(it.answer().partyId()));
            shut(it);
        }
    }

    /** Nobody disagreed with the answer in time. */
    @Transactional
    public void close(String id) {
        Signal it = table.lock(id);
        if (it.open()) {
            shut(it);
        }
    }

    /** The day after the promised one. */
    @Transactional(readOnly = true)
    public LocalDate afterPromise(String id) {
        return deadlines.compute("SI_LATE", table.get(id).promise().due()).end();
    }

    /** Whether who has it still owes the answer; of who steps in for answers that contradict, another term asks it. */
    @Transactional(readOnly = true)
    public boolean late(String id) {
        return table.get(id).state() == Signal.State.OPEN
                && events.of(id).stream().noneMatch(event -> event.kind() == SignalEvent.Kind.CONFLICT);
    }

    /** The first day on which the reporter can no longer say that the answer is not good; a letter counts from the day it was posted. */
    @Transactional(readOnly = true)
    public LocalDate reactionOver(String id) {
        LocalDate told = post.find(id, SignalLetter.ANSWER).map(PostedLetter::postedOn)
                .orElseGet(() -> DutchTime.dateOf(table.get(id).answer().at()));
        return deadlines.compute("SI_REACTION", told).end();
    }

    private void shut(Signal it) {
        table.state(it.id(), Signal.State.CLOSED);
        events.add(it.id(), SignalEvent.Kind.CLOSED, null, null);
        tell(it, null, "signal.kept.closed");
    }

    private String name(String partyId) {
        return parties.find(partyId).map(Party::name).orElse("");
    }

    private void tell(Signal it, String onceKey, String key, Object... values) {
        String words = Words.in(Language.DUTCH, key, values);
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), TimelineEntry.SYSTEM, "SIGNAL", words, null,
                onceKey == null ? null : "signal:" + it.id() + ":" + onceKey));
    }
}
