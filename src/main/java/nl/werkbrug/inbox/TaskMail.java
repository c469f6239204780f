package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.agenda.LateSteps;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells everybody who can do a new task, with a link to it, and when it must be done as lists of work say it; neither subject nor text names the employee. */
@Component
class TaskMail {

    private final Colleagues colleagues;
    private final Notices notices;
    private final LateSteps lateSteps;
    private final String baseUrl;

    TaskMail(
            Colleagues colleagues,
            Notices notices,
            LateSteps lateSteps,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.colleagues = colleagues;
        this.notices = notices;
        this.lateSteps = lateSteps;
        this.baseUrl = baseUrl;
    }

    /** One notice for each person and task, however often it is asked. */
    void announce(NewTask task) {
        boolean late = lateSteps.isStep(new LateSteps.Step(task.id(), task.dossierId(), task.subject(), task.businessKey()), task.partyId());
        for (Colleague recipient : colleagues.of(task.dossierId(), task.partyId(), task.subject(), task.worksAs())) {
            MailWords words = notices.wordsFor(recipient.userId());
            notices.tell(notice(task, late), recipient.userId(), new Notice(
                    "task:" + task.id() + ":" + recipient.userId(), task.dossierId(), task.subject(), recipient.email(),
                    words.text("task.line", words.kept(task.title())), body(task, late, words), List.of()));
        }
    }

    private static NewNotice notice(NewTask task, boolean late) {
        String link = "/werk/taak/" + task.id();
        if (late) {
            return NewNotice.of(NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task-soonest", task.title());
        }
        return task.dueOn() == null
                ? NewNotice.of(NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task", task.title())
                : NewNotice.of(
                        NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task-due", task.title(),
                        task.dueOn().toString());
    }

    private String body(NewTask task, boolean late, MailWords words) {
        String due = late ? words.text("task.soonest") : task.dueOn() == null ? "" : words.text("task.due", words.day(task.dueOn()));
        return words.text("task.body", words.kept(task.title()), due, baseUrl + "/werk/taak/" + task.id());
    }
}
