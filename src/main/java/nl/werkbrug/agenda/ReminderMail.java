package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The text of a reminder: what, when, what happens otherwise, and where to do it. It names nobody. */
@Component
class ReminderMail {

    private static final String BODY = """
            Dit is een herinnering. Er loopt een termijn.

            %s
            De dag is: %s (%s).
            Soort termijn: %s.
            %s
            Wat gebeurt er als niemand iets doet?
            %s

            %s: %s

            Waarom krijgt u deze mail? U krijgt deze mail omdat %s. Is het al gedaan? Dan hoeft u niets te doen.
            """;
    private static final String NOBODY = """

            Let op: niemand heeft deze taak nu opgepakt. Spreek met elkaar af wie de taak doet.
            """;

    private final DeadlineLinks links;
    private final DutchFormats formats;
    private final Clock clock;

    ReminderMail(DeadlineLinks links, DutchFormats formats, Clock clock) {
        this.links = links;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * The mail to one person. It belongs to no dossier: the other parties there need not read whom we reminded.
     *
     * @param nobodyTook whether to say that the task is still free
     */
    Notice to(Recipient to, RunningDeadline it, Term term, boolean nobodyTook, String onceKey) {
        boolean task = it.origin().taskId() != null;
        boolean estimate = term.grade() == Grade.D || term.grade() == Grade.X;
        return new Notice(
                onceKey, null, null, to.person().email(), line(it),
                BODY.formatted(
                        it.what(), formats.dateWithDay(it.dates().end()), inWords(it),
                        term.kind().label() + (estimate ? " (schatting)" : ""), nobodyTook ? NOBODY : "", term.silenceRule(), task ? "Open de taak" : "Bekijk de termijn",
                        task ? links.task(it.origin().taskId()) : links.page(it.id()), to.why().words()),
                List.of());
    }

    private String line(RunningDeadline it) {
        long left = it.daysLeft(today());
        if (left < 0) {
            return "Herinnering: een termijn is " + inWords(it);
        }
        return "Herinnering: een termijn loopt " + inWords(it) + " af";
    }

    private String inWords(RunningDeadline it) {
        return formats.daysLeft(it.dates().end(), today()).replaceFirst("^nog ", "over ");
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
