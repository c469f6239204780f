package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.shared.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The reminders of one deadline and one rung: a notice for each person, written down with it. */
@Component
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final Circles circles;
    private final ReminderMail mail;
    private final Notices notices;
    private final DeadlineLinks links;
    private final ReminderStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    ReminderRound(
            Circles circles, ReminderMail mail, Notices notices, DeadlineLinks links, ReminderStore store,
            Deadlines deadlines, Clock clock) {
        this.circles = circles;
        this.mail = mail;
        this.notices = notices;
        this.links = links;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The ladder of a running deadline, in the version of its term. */
    Ladder ladder(RunningDeadline it) {
        return Ladder.of(term(it));
    }

    /**
     * Tells them in the caller's transaction.
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
            String userId = each.person().userId();
            notices.tellInstead(notice(it), userId, mail.to(each, it, term(it), nobodyTook, key, notices.wordsFor(userId)));
            store.add(it, rung.daysBefore(), again, each.person().userId(), key, now);
        }
        if (everybody.isEmpty()) {
            LOG.warn("Nobody can be reminded of deadline {}", it.id());
        }
        return everybody.size();
    }

    /** It leads to the task when there is one of ours, else to the deadline. Each next one says how many days are left by then. */
    private NewNotice notice(RunningDeadline it) {
        String task = it.origin().taskId();
        String link = task == null ? links.path(it.id()) : "/werk/taak/" + task;
        long left = it.daysLeft(DutchTime.today(clock));
        return NewNotice.of(
                NoticeKind.DEADLINE, it.dossierId(), it.subject(), link, "notices.text.deadline-" + when(left), it.keptWhat(true),
                it.dates().end().toString(), Long.toString(Math.abs(left)));
    }

    private static String when(long left) {
        if (left == 0) {
            return "today";
        }
        return left > 0 ? left == 1 ? "one-left" : "left" : left == -1 ? "one-late" : "days-late";
    }

    private Term term(RunningDeadline it) {
        return deadlines.term(it.origin().termCode(), it.dates().start());
    }
}
