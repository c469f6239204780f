package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.Duration;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the reminders of a deadline once more because somebody asks for it. */
@Service
public class RemindAgain {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final DeadlineStore deadlines;
    private final ReminderStore store;
    private final ReminderRound round;
    private final ReminderReader reader;
    private final AuditTrail audit;
    private final Clock clock;

    RemindAgain(
            DeadlineStore deadlines,
            ReminderStore store,
            ReminderRound round,
            ReminderReader reader,
            AuditTrail audit,
            Clock clock) {
        this.deadlines = deadlines;
        this.store = store;
        this.round = round;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        SENT,
        /** Less than an hour ago reminders went already, for example by a second click. */
        TOO_SOON,
        /** It stands still, was met or is no longer needed. */
        NOT_RUNNING,
        NOBODY
    }

    /**
     * To the same circle as the last time.
     *
     * @throws NotVisible when the viewer neither works for the party that must act nor leads the loket's team
     */
    @Transactional
    public Outcome send(String deadlineId, Viewer viewer) {
        if (!reader.maySend(deadlineId, viewer)) {
            throw new NotVisible("deadline", deadlineId);
        }
        // Held until the end: a second click waits here and then finds the first.
        RunningDeadline it = deadlines.lock(deadlineId).orElseThrow();
        ReminderStore.Last last = store.last(deadlineId);
        if (it.state() != DeadlineState.OPEN) {
            return Outcome.NOT_RUNNING;
        }
        if (last.at() != null && Duration.between(last.at(), clock.instant()).abs().compareTo(PAUSE) < 0) {
            return Outcome.TOO_SOON;
        }
        audit.did(viewer.userId(), "REMIND", "deadline", deadlineId, null);
        return round.queue(it, rung(it), last.again() + 1) == 0 ? Outcome.NOBODY : Outcome.SENT;
    }

    /** The rung that was reached; before the first one whoever must act. */
    private Ladder.Rung rung(RunningDeadline it) {
        Integer lastRung = deadlines.reminding(it.id()).lastRung();
        int days = lastRung != null ? lastRung : Math.toIntExact(it.daysLeft(DutchTime.today(clock)));
        return round.ladder(it)
                .at(days)
                .filter(rung -> lastRung != null)
                .orElse(new Ladder.Rung(days, Ladder.Circle.OWNER));
    }
}
