package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The text of a reminder: what, when, what happens otherwise, and where to do it. It names nobody. */
@Component
class ReminderMail {

    private final DeadlineLinks links;
    private final Clock clock;

    ReminderMail(DeadlineLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * The mail to one person. It belongs to no dossier: the other parties there need not read whom we reminded.
     *
     * @param nobodyTook whether to say that the task is still free
     * @param words of this person
     */
    Notice to(Recipient to, RunningDeadline it, Term term, boolean nobodyTook, String onceKey, MailWords words) {
        boolean task = it.origin().taskId() != null;
        boolean estimate = term.grade() == Grade.D || term.grade() == Grade.X;
        String kind = words.text("reminder.kind." + term.kind()) + (estimate ? words.text("reminder.estimate") : "");
        return new Notice(
                onceKey, null, null, to.person().email(), line(it, words),
                words.text(
                        "reminder.body", words.kept(it.keptWhat(true)), words.day(it.dates().end()), left(it, words), kind,
                        nobodyTook ? words.text("reminder.nobody") : "", words.kept(term.silenceRule()),
                        words.text(task ? "reminder.open-task" : "reminder.open-deadline"),
                        task ? links.task(it.origin().taskId()) : links.page(it.id()), words.text("reminder.why." + to.why())),
                List.of());
    }

    private String line(RunningDeadline it, MailWords words) {
        return words.text(it.daysLeft(today()) < 0 ? "reminder.late" : "reminder.ends", left(it, words));
    }

    private String left(RunningDeadline it, MailWords words) {
        long left = it.daysLeft(today());
        long count = Math.abs(left);
        String days = count == 1 ? words.text("reminder.one-day") : words.text("reminder.days", count);
        return left == 0 ? words.text("reminder.today") : words.text(left < 0 ? "reminder.days-late" : "reminder.in", days);
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
