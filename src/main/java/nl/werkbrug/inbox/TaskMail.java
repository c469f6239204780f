package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells everybody who can do a new task, with a link to it; neither subject nor text names the employee. */
@Component
class TaskMail {

    private static final String BODY = """
            Er staat een nieuwe taak voor u klaar: %s.
            %s
            Open de taak: %s/werk/taak/%s

            Waarom krijgt u deze mail? U of een collega kan deze taak doen in Werkbrug.
            """;

    private final Colleagues colleagues;
    private final Notices notices;
    private final DutchFormats formats;
    private final String baseUrl;

    TaskMail(
            Colleagues colleagues,
            Notices notices,
            DutchFormats formats,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.colleagues = colleagues;
        this.notices = notices;
        this.formats = formats;
        this.baseUrl = baseUrl;
    }

    /** One notice for each person and task, however often it is asked. */
    void announce(NewTask task) {
        for (Colleague recipient : colleagues.of(task.dossierId(), task.partyId(), task.subject(), task.worksAs())) {
            notices.tell(notice(task), recipient.userId(), new Notice(
                    "task:" + task.id() + ":" + recipient.userId(), task.dossierId(), task.subject(), recipient.email(),
                    "Nieuwe taak: " + task.title(), body(task), List.of()));
        }
    }

    private NewNotice notice(NewTask task) {
        String link = "/werk/taak/" + task.id();
        return task.dueOn() == null
                ? NewNotice.of(NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task", task.title())
                : NewNotice.of(
                        NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task-due", task.title(),
                        formats.dateWithDay(task.dueOn()));
    }

    private String body(NewTask task) {
        String due = task.dueOn() == null ? "" : "Doe dit uiterlijk op " + formats.dateWithDay(task.dueOn()) + ".\n";
        return BODY.formatted(task.title(), due, baseUrl, task.id());
    }
}
