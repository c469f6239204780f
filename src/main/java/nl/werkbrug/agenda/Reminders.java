package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Warns in time whoever must act. Safe to run on any number of nodes, at any moment, and as often as one likes. */
@Service
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int BATCH = 200;

    private final ReminderStore store;
    private final ReminderStep step;
    private final Clock clock;

    Reminders(ReminderStore store, ReminderStep step, Clock clock) {
        this.store = store;
        this.step = step;
        this.clock = clock;
    }

    /**
     * Reminds of every running deadline whose day has come, each in a transaction of its own.
     *
     * @return how many mails were queued
     * @throws IllegalStateException at the end, when some deadlines failed; the others were done, and another scan tries
     *     only the rest
     */
    public int scan() {
        LocalDate today = DutchTime.today(clock);
        int queued = 0;
        int failed = 0;
        List<ReminderStore.Due> batch = store.due(today, null, BATCH);
        while (!batch.isEmpty()) {
            for (ReminderStore.Due due : batch) {
                int mails = remind(due, today);
                queued += Math.max(mails, 0);
                failed += mails < 0 ? 1 : 0;
            }
            batch = store.due(today, batch.get(batch.size() - 1), BATCH);
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " deadlines could not be reminded of, see the log");
        }
        return queued;
    }

    /** How many mails, or -1 when it failed: one bad deadline must not silence the others. */
    private int remind(ReminderStore.Due due, LocalDate today) {
        try {
            return step.remind(due, today);
        } catch (RuntimeException e) {
            LOG.error("Deadline {} could not be reminded of: {}", due.deadline().id(), e.getClass().getName());
            return -1;
        }
    }
}
