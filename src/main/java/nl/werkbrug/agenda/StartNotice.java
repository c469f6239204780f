package nl.werkbrug.agenda;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.stereotype.Component;

/** Tells whoever must act that a clock without a task of ours started; it names nobody. */
@Component
class StartNotice {

    private final DeadlineStore store;
    private final Recipients recipients;
    private final Notices notices;
    private final DeadlineLinks links;

    StartNotice(DeadlineStore store, Recipients recipients, Notices notices, DeadlineLinks links) {
        this.store = store;
        this.recipients = recipients;
        this.notices = notices;
        this.links = links;
    }

    /** One notice for each person, however often it is asked. A task brings its own mail, and somebody outside gets none. */
    void tell(NewDeadline opened) {
        if (opened.taskId() == null && opened.holder() != null) {
            store.lock(opened.id()).ifPresent(it -> recipients.group(it).forEach(person -> queue(it, person)));
        }
    }

    private void queue(RunningDeadline it, Colleague person) {
        NewNotice notice = NewNotice.of(
                NoticeKind.DEADLINE, it.dossierId(), it.subject(), links.path(it.id()), "notices.text.deadline-started", it.keptWhat(true),
                it.dates().end().toString());
        MailWords words = notices.wordsFor(person.userId());
        notices.tell(notice, person.userId(), new Notice(
                "deadline-started:" + it.id() + ":" + person.userId(), it.dossierId(), it.subject(), person.email(),
                words.text("started.line"),
                words.text("started.body", words.kept(it.keptWhat(true)), words.day(it.dates().start()), words.day(it.dates().end()), links.page(it.id())),
                List.of()));
    }
}
