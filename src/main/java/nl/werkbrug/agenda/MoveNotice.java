package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** Mails whoever must act that the date of their deadline changed; neither subject nor text names the employee. */
@Component
class MoveNotice {

    private static final String BODY = """
            De datum van een termijn is gewijzigd.
            %s

            Was: %s
            Wordt: %s
            Reden: %s

            Bekijk de termijn: %s
            """;

    private final Recipients recipients;
    private final Outbox outbox;
    private final DeadlineLinks links;
    private final DutchFormats formats;

    MoveNotice(Recipients recipients, Outbox outbox, DeadlineLinks links, DutchFormats formats) {
        this.recipients = recipients;
        this.outbox = outbox;
        this.links = links;
        this.formats = formats;
    }

    /**
     * One mail for each person and change.
     *
     * @param to the new day; null while the term stands still
     */
    void tell(RunningDeadline it, LocalDate to, String why) {
        String becomes = to == null ? "de termijn staat stil, er is nu geen laatste dag" : formats.dateWithDay(to);
        for (Colleague person : recipients.owners(it)) {
            outbox.queue(new Notice(
                    "deadline-moved:" + it.id() + ":" + (it.sequence() + 1) + ":" + person.userId(), it.dossierId(),
                    it.subject(), person.email(), "Een termijn is gewijzigd",
                    BODY.formatted(it.what(), formats.dateWithDay(it.dates().end()), becomes, why,
                            links.page(it.id())),
                    List.of()));
        }
    }
}
