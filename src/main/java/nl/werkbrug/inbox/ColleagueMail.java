package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a colleague that there is a task or a question; the mail says neither what was written nor who the employee is.
 * It belongs to no dossier: the other parties there need not read what colleagues ask each other.
 */
@Component
class ColleagueMail {

    // Who has work there, and who took part in the talk: not everybody who may look.
    private static final String CONCERNED = """
            select u.id, u.email from app_user u, inbox_task t
             where t.id = :task and u.active = true and u.id <> :viewer
               and u.id in (select o.assignee_id from inbox_task o
                             where o.dossier_id = :dossier and o.subject = :subject and o.state = 'OPEN' and o.party_id <> :party
                            union
                            select c.written_by from task_comment c
                             where c.dossier_id = :dossier and c.subject = :subject and c.for_all = true and c.party_id <> :party)
               and\s""" + Visibility.sees("t").replace(":viewer", "u.id");

    private final Notices notices;
    private final JdbcClient jdbc;
    private final String baseUrl;

    ColleagueMail(Notices notices, JdbcClient jdbc, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.baseUrl = baseUrl;
    }

    /**
     * The task was given to somebody.
     *
     * @param viewer who gave it, "X voor Y" for a stand-in
     */
    void given(InboxTask task, String toUserId, Viewer viewer) {
        String link = "/werk/taak/" + task.id();
        NewNotice notice = NewNotice.of(NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task-given", task.title());
        MailWords words = notices.wordsFor(toUserId);
        notices.tell(notice.by(viewer.userId()), toUserId, new Notice(
                "task-given:" + task.id() + ":" + task.version() + ":" + toUserId, null, null, address(toUserId),
                words.text("given.line"), words.text("given.body", viewer.displayName(), words.kept(task.title()), baseUrl + link), List.of()));
    }

    /** The viewer took the task over from who had it. */
    void taken(InboxTask task, Viewer viewer) {
        String from = task.assigneeId();
        String link = "/werk/taak/" + task.id();
        NewNotice notice = NewNotice.of(
                NoticeKind.WORK, task.dossierId(), task.subject(), link, "notices.text.task-taken", viewer.displayName(), task.title());
        MailWords words = notices.wordsFor(from);
        notices.tell(notice.by(viewer.userId()), from, new Notice(
                "task-taken:" + task.id() + ":" + task.version() + ":" + from, null, null, address(from),
                words.text("taken.line"), words.text("taken.body", viewer.displayName(), words.kept(task.title()), baseUrl + link), List.of()));
    }

    /** Somebody is named in a comment at the task; the dossier shows it too to whom the task does not open. */
    void named(InboxTask task, String commentId, String userId, Viewer viewer) {
        String link = "/dossiers/" + task.dossierId() + "#task-comments";
        NewNotice notice = NewNotice.of(NoticeKind.MENTION, task.dossierId(), task.subject(), link, "notices.text.mention", task.title());
        MailWords words = notices.wordsFor(userId);
        notices.tell(notice.by(viewer.userId()), userId, new Notice(
                "mention:" + commentId + ":" + userId, null, null, address(userId),
                words.text("named.line"), words.text("named.body", viewer.displayName(), words.kept(task.title()), baseUrl + link), List.of()));
    }

    /** A comment that other parties read: told to those of them who have work in the dossier or took part in the talk. */
    void answered(InboxTask task, String commentId, Viewer viewer) {
        String link = "/dossiers/" + task.dossierId() + "#task-comments";
        NewNotice notice = NewNotice.of(NoticeKind.ANSWER, task.dossierId(), task.subject(), link, "notices.text.comment", task.title());
        jdbc.sql(CONCERNED)
                .param("task", task.id())
                .param("viewer", viewer.userId())
                .param("dossier", task.dossierId())
                .param("subject", task.subject())
                .param("party", task.partyId())
                .query((row, number) -> new Colleague(row.getString("id"), "", row.getString("email")))
                .list()
                .forEach(person -> notices.tell(notice.by(viewer.userId()), person.userId(), answered(commentId, link, person)));
    }

    private Notice answered(String commentId, String link, Colleague person) {
        MailWords words = notices.wordsFor(person.userId());
        return new Notice(
                "comment:" + commentId + ":" + person.userId(), null, null, person.email(),
                words.text("answered.line"), words.text("answered.body", baseUrl + link), List.of());
    }

    private String address(String userId) {
        return jdbc.sql("select email from app_user where id = :id").param("id", userId).query(String.class).single();
    }
}
