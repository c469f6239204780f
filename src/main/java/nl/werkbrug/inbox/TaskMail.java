package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells everybody who can do a new task, with a link to it; neither subject nor text names the employee. */
@Component
class TaskMail {

    private final Colleagues colleagues;
    private final Notices notices;
    private final String baseUrl;

    TaskMail(
            Colleagues colleagues,
            Notices notices,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.colleagues = colleagues;
        this.notices = notices;
        this.baseUrl = baseUrl;
    }

    /** One notice for each person and task, however often it is asked. */
    void announce(NewTask task) {
        for (Colleague recipient : colleagues.of(task.dossierId(), task.partyId(), task.subject(), task.worksAs())) {
            MailWords words = notices.wordsFor(recipient.userId());
            notices.tell(notice(task), recipient.userId(), new Notice(
                    "task:" + task.id() + ":" + recipient.userId(), task.dossierId(), task.subject(), recipient.email(),
                    words.text("task.line", words.kept(task.title())), body(task, words), List.of()));
        }
    }

    private NewNotice notice(NewTask task) {
        String link = "/werk/taak/" + task.id();
        return task.dueOn() == null
                ? NewNotice.of(NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task", task.title())
                : NewNotice.of(
                        NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task-due", task.title(),
                        task.dueOn().toString());
    }

    private String body(NewTask task, MailWords words) {
        String due = task.dueOn() == null ? "" : words.text("task.due", words.day(task.dueOn()));
        return words.text("task.body", words.kept(task.title()), due, baseUrl + "/werk/taak/" + task.id());
    }
}
