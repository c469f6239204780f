package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what people do with tasks. */
@Component
class TaskRecord {

    private static final String ASSIGNMENT = """
            insert into inbox_assignment (task_id, happened_at, by_user, for_user, from_user, to_user, reason)
            values (:task, :now, :by, :for, :from, :to, :reason)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Notices notices;
    private final Contacts contacts;

    TaskRecord(JdbcClient jdbc, Clock clock, Timeline timeline, AuditTrail audit, Notices notices, Contacts contacts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.timeline = timeline;
        this.audit = audit;
        this.notices = notices;
        this.contacts = contacts;
    }

    void completed(InboxTask task, Viewer viewer) {
        contact(task, viewer.forUserId() == null ? viewer.userId() : viewer.forUserId());
        did(viewer, "COMPLETE", task.id(), null);
        ended(task.id());
        write(task, viewer, task.result() == null || task.result().isBlank()
                ? Words.in(Language.DUTCH, "inbox.kept.task-done", task.title()) : Words.in(Language.DUTCH, "inbox.kept.task-done-result",
                        task.title(), task.result()), "task-done:" + task.id());
    }

    /** Nobody need be told of it any more. */
    void ended(String taskId) {
        notices.over("/werk/taak/" + taskId, EnumSet.allOf(NoticeKind.class));
    }

    /** Taking a free task and giving it back concerns nobody outside the party, so it is not on the timeline. */
    void moved(InboxTask task, String action, String toUserId, String reason, Viewer viewer) {
        jdbc.sql(ASSIGNMENT)
                .param("task", task.id())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("by", viewer.userId())
                .param("for", viewer.forUserId())
                .param("from", task.assigneeId())
                .param("to", toUserId)
                .param("reason", reason)
                .update();
        contact(task, toUserId);
        did(viewer, action, task.id(), toUserId);
        if (toUserId != null) {
            notices.over("/werk/taak/" + task.id(), EnumSet.of(NoticeKind.WORK));
        }
    }

    /** Without the reason: it may be about a colleague's illness, and other parties read the timeline. */
    void handedOver(InboxTask task, String toName, Viewer viewer) {
        write(task, viewer, task.assigneeName() == null
                ? Words.in(Language.DUTCH, "inbox.kept.given-to", toName, task.title())
                : Words.in(Language.DUTCH, "inbox.kept.given", task.assigneeName(), toName, task.title()), null);
    }

    /** Only for the party itself: colleagues must know, and it may be about somebody's illness. */
    void givenBack(InboxTask task, String reason, Viewer viewer) {
        timeline.addForParty(
                new TimelineEntry(
                        task.dossierId(), task.subject(), viewer.displayName(), "TASK",
                        Words.in(Language.DUTCH, "inbox.kept.given-back", task.title(), reason), null, null),
                task.partyId());
    }

    /** Putting off is between the task and who does it; the day that the law sets stays. */
    void putOff(String taskId, LocalDate day, Viewer viewer) {
        did(viewer, "FOLLOW_UP", taskId, day == null ? null : day.toString());
    }

    void commented(InboxTask task, boolean forAll, Viewer viewer) {
        did(viewer, "COMMENT", task.id(), forAll ? "ALL" : null);
    }

    private void contact(InboxTask task, String userId) {
        if (task.worksAs() == WorksAs.LOKET && userId != null) {
            contacts.begin(task.dossierId(), task.partyId(), userId);
        }
    }

    private void did(Viewer viewer, String action, String taskId, String detail) {
        audit.inPlaceOf(viewer.forUserId(), () -> {
            audit.did(viewer.userId(), action, "task", taskId, detail);
            return taskId;
        });
    }

    private void write(InboxTask task, Viewer viewer, String text, String onceKey) {
        timeline.add(new TimelineEntry(
                task.dossierId(), task.subject(), viewer.displayName(), "TASK", text, null, onceKey));
    }
}
