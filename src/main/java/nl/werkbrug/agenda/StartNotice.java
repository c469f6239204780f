package nl.werkbrug.agenda;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** Tells whoever must act that a clock without a task of ours started; it names nobody. */
@Component
class StartNotice {

    private static final String BODY = """
            Er loopt een termijn voor u.
            %s

            Begin: %s
            Laatste dag: %s

            Bekijk de termijn: %s
            """;

    private final DeadlineStore store;
    private final Recipients recipients;
    private final Notices notices;
    private final DeadlineLinks links;
    private final DutchFormats formats;

    StartNotice(DeadlineStore store, Recipients recipients, Notices notices, DeadlineLinks links, DutchFormats formats) {
        this.store = store;
        this.recipients = recipients;
        this.notices = notices;
        this.links = links;
        this.formats = formats;
    }

    /** One notice for each person, however often it is asked. A task brings its own mail, and somebody outside gets none. */
    void tell(NewDeadline opened) {
        if (opened.taskId() == null && opened.holder() != null) {
            store.lock(opened.id()).ifPresent(it -> recipients.group(it).forEach(person -> queue(it, person)));
        }
    }

    private void queue(RunningDeadline it, Colleague person) {
        NewNotice notice = NewNotice.of(
                NoticeKind.DEADLINE, it.dossierId(), it.subject(), links.path(it.id()), "notices.text.deadline-started", it.what(),
                formats.dateWithDay(it.dates().end()));
        notices.tell(notice, person.userId(), new Notice(
                "deadline-started:" + it.id() + ":" + person.userId(), it.dossierId(), it.subject(), person.email(),
                "Er loopt een nieuwe termijn",
                BODY.formatted(
                        it.what(), formats.dateWithDay(it.dates().start()), formats.dateWithDay(it.dates().end()),
                        links.page(it.id())),
                List.of()));
    }
}
