package nl.werkbrug.signal;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalEventTable;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a signal in their tasks; the inbox found the task to be theirs. */
@Service
public class SignalWork {

    private static final String TAKEN_BACK = "SignalTakenBack";

    private final SignalTable table;
    private final SignalEventTable events;
    private final SignalRights rights;
    private final SignalMail mail;
    private final SignalPost post;
    private final Timeline timeline;
    private final Parties parties;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final RunningDeadlines running;
    private final SignalDesks desks;
    private final SignalLastWord lastWord;

    SignalWork(
            SignalTable table, SignalEventTable events, SignalRights rights, SignalMail mail, SignalPost post, Timeline timeline,
            Parties parties, Workflow workflow, AuditTrail audit, RunningDeadlines running, SignalDesks desks,
            SignalLastWord lastWord) {
        this.desks = desks;
        this.lastWord = lastWord;
        this.running = running;
        this.table = table;
        this.events = events;
        this.rights = rights;
        this.mail = mail;
        this.post = post;
        this.timeline = timeline;
        this.parties = parties;
        this.workflow = workflow;
        this.audit = audit;
    }

    /** The answer of who has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(String id, String text, Viewer viewer) {
        Signal it = table.lock(id);
        table.answer(id, text, it.holder().partyId(), viewer.userId());
        post.write(it, SignalLetter.ANSWER, it.holder().partyId(), text);
        did(it, SignalEvent.Kind.ANSWERED, it.holder().partyId(), text, viewer, "ANSWERED", null);
    }

    /**
     * A body that takes no part in Werkbrug must deal with it, and was called about it (art. 2:3 Awb).
     *
     * @param to which body, and who was spoken to; the reporter reads it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(String id, String to, String text, Viewer viewer) {
        Signal it = table.lock(id);
        did(it, SignalEvent.Kind.PASSED_ON, it.holder().partyId(), to, viewer, "PASSED_ON", null);
        answer(id, text, viewer);
    }

    /**
     * Asks another to take it over; until then it stays where it is.
     *
     * @param note what the other must know
     * @return what the process must know
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> offer(String id, Party to, String note, Viewer viewer) {
        Signal it = table.lock(id);
        Holder receiver = SignalDesks.holder(it, to);
        table.offer(id, receiver, note);
        did(it, SignalEvent.Kind.OFFERED, to.id(), null, viewer, "OFFERED", Words.in(Language.DUTCH, "signal.kept.offered", to.name()));
        return Map.of("receiver", receiver.worksAs(), "receiverPartyId", receiver.partyId());
    }

    /** Who was asked takes it over; who had it reads no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> takeOver(String id, Viewer viewer) {
        Signal it = table.lock(id);
        return moves(it, it.offered(), SignalEvent.Kind.TAKEN_OVER, null, viewer);
    }

    /** Who was asked does not take it: it stays where it is, and somebody else decides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(String id, String reason, Viewer viewer) {
        Signal it = table.lock(id);
        did(it, SignalEvent.Kind.NOT_TAKEN, it.offered().partyId(), reason, viewer, "REFUSED",
                Words.in(Language.DUTCH, "signal.kept.not-taken", name(it.offered().partyId())));
    }

    /** Who steps in decides who has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> settle(String id, boolean receiver, String reason, Viewer viewer) {
        Signal it = table.lock(id);
        return moves(it, receiver ? it.offered() : it.holder(), SignalEvent.Kind.SETTLED, reason, viewer);
    }

    /**
     * What the reporter hears about a promise that was not kept.
     *
     * @param newDay by which the answer comes now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellDelay(String id, String text, LocalDate newDay, Viewer viewer) {
        Signal it = table.lock(id);
        String sender = events.latest(id, SignalEvent.Kind.LATE).orElseGet(() -> it.watcher().partyId());
        String all = text + "\n" + Words.in(Language.DUTCH, "signal.kept.new-day", newDay);
        did(it, SignalEvent.Kind.DELAY_TOLD, sender, all, viewer, "DELAY_TOLD", null);
        post.write(it, SignalLetter.DELAY, sender, all);
        mail.tells(it, "delay:" + newDay, "delay", name(sender), newDay);
        table.delayed(id, newDay);
        running.recompute(id, Words.in(Language.DUTCH, "signal.kept.moved"), viewer.displayName());
    }

    /** Another body answered something else: who steps in gives the answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conflict(String id, String text, Viewer viewer) {
        Signal it = table.lock(id);
        table.lastAsked(id, it.umpire(), desks.lastTerm());
        did(it, SignalEvent.Kind.CONFLICT, it.umpire().partyId(), text, viewer, "CONFLICT", null);
    }

    /** The last answer, of who has it for that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finalAnswer(String id, String text, Viewer viewer) {
        Signal it = table.lock(id);
        String words = lastWord.words(id, text, viewer);
        table.answer(id, words, it.holder().partyId(), viewer.userId());
        post.write(it, SignalLetter.FINAL, it.holder().partyId(), words);
        did(it, SignalEvent.Kind.FINAL_ANSWER, it.holder().partyId(), words, viewer, "FINAL_ANSWER", null);
    }

    /**
     * Who has it no longer asks another.
     *
     * @return false when the other answered before
     * @throws NotVisible when the viewer does not work as who has it
     */
    @Transactional
    public boolean takeBack(String id, Viewer viewer) {
        if (!table.holds(id, viewer)) {
            throw new NotVisible("signal", id);
        }
        table.lock(id);
        boolean taken = workflow.send(TAKEN_BACK, id, Map.of()) > 0;
        if (taken) {
            audit.did(viewer.userId(), "TAKEN_BACK", "signal", id, null);
        }
        return taken;
    }

    private Map<String, Object> moves(Signal it, Holder to, SignalEvent.Kind kind, String said, Viewer viewer) {
        table.holder(it.id(), to);
        Signal now = table.get(it.id());
        rights.letOut(now, it.holder(), viewer.userId());
        if (it.offered() != null) {
            rights.letOut(now, it.offered(), viewer.userId());
        }
        did(it, kind, to.partyId(), said, viewer, kind.name(), null);
        return now.work();
    }

    private void did(Signal it, SignalEvent.Kind kind, String partyId, String said, Viewer viewer, String deed, String line) {
        events.add(it.id(), kind, partyId, said);
        audit.did(viewer.userId(), deed, "signal", it.id(), null);
        if (line != null) {
            timeline.add(new TimelineEntry(it.dossierId(), it.subject(), viewer.displayName(), "SIGNAL", line, null, null));
        }
    }

    private String name(String partyId) {
        return parties.find(partyId).map(Party::name).orElse("");
    }
}
