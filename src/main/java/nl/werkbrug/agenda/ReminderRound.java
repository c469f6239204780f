package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.notification.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The reminders of one deadline and one rung: a mail for each person, written down with it. */
@Component
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final Circles circles;
    private final ReminderMail mail;
    private final Outbox outbox;
    private final ReminderStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    ReminderRound(
            Circles circles, ReminderMail mail, Outbox outbox, ReminderStore store, Deadlines deadlines, Clock clock) {
        this.circles = circles;
        this.mail = mail;
        this.outbox = outbox;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The ladder of a running deadline, in the version of its term. */
    Ladder ladder(RunningDeadline it) {
        return Ladder.of(term(it));
    }

    /**
     * Queues the mails in the caller's transaction.
     *
     * @param again 0 when it goes by itself, else which time it is sent again by hand
     * @return how many
     */
    int queue(RunningDeadline it, Ladder.Rung rung, int again) {
        List<Recipient> everybody = circles.of(it, rung.circle());
        Instant now = clock.instant();
        boolean nobodyTook = circles.nobodyTook(it);
        for (Recipient each : everybody) {
            String key = "reminder:%s:%d:%d.%d:%s".formatted(
                    it.id(), rung.daysBefore(), it.sequence(), again, each.person().userId());
            outbox.queue(mail.to(each, it, term(it), nobodyTook, key));
            store.add(it, rung.daysBefore(), again, each.person().userId(), key, now);
        }
        if (everybody.isEmpty()) {
            LOG.warn("Nobody can be reminded of deadline {}", it.id());
        }
        return everybody.size();
    }

    private Term term(RunningDeadline it) {
        return deadlines.term(it.origin().termCode(), it.dates().start());
    }
}
