package nl.werkbrug.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments at tasks. One is for the writer's own party; only when the writer chooses so do all parties that see the subject
 * read it, and then it is on the timeline too.
 */
@Component
public class TaskComments {

    /** Whose comment a viewer reads; also for a mention, which never shows more. */
    static final String READS = "(c.for_all = true and " + Visibility.sees("c") + " or " + Visibility.seesAtParty("c") + ")";

    private static final String LIST = """
            select c.id, c.task_id, t.title, """ + ActingFor.names("w", "wf") + """
                    as writer, c.written_at, c.comment_text, c.for_all,
                   mu.display_name as mentioned,
                   case when m.user_id = :viewer and m.read_at is null then 1 else 0 end as unread
              from task_comment c
              join inbox_task t on t.id = c.task_id
              join app_user w on w.id = c.written_by
              left join app_user wf on wf.id = c.written_for
              left join task_mention m on m.comment_id = c.id
              left join app_user mu on mu.id = m.user_id
             where c.dossier_id = :dossier and c.subject in (:subjects) and\s""" + READS
            + " order by c.written_at desc, c.id limit :most";
    // Everybody of the party of the task who reads what is written there.
    // H2 tries every order of the tables in a join, at each call: six in one join took longer than all other work of a task.
    private static final String COLLEAGUES = """
              from inbox_task t
              join membership m on m.party_id = t.party_id
              join app_user u on u.id = m.user_id and u.active = true
             where t.id = :task and u.id <> :viewer
               and exists (select 1 from dossier_party op
                             join access_rule w on w.subject = op.subject and w.part = op.part
                             join access_rule r on r.subject = op.subject and r.part = op.part
                            where op.dossier_id = t.dossier_id and op.subject = t.subject and op.party_id = t.party_id
                              and op.until_at is null and w.works_as = t.works_as and r.role_code = m.role_code)
               and\s""" + Visibility.worksOn("t");
    private static final String WRITE = """
            insert into task_comment (id, task_id, dossier_id, subject, party_id, part, for_all, written_by, written_for,
                                      written_at, comment_text)
            select :id, t.id, t.dossier_id, t.subject, t.party_id,
                   (select min(r.part) from access_rule r where r.subject = t.subject and r.works_as = t.works_as),
                   :all, :viewer, :for, :now, :text
              from inbox_task t where t.id = :task and\s""" + Visibility.worksOn("t");
    private static final String SEEN = """
            update task_mention set read_at = :now
             where user_id = :viewer and read_at is null
               and comment_id in (select c.id from task_comment c where c.dossier_id = :dossier and c.subject in (:subjects))""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TaskFinder finder;
    private final Timeline timeline;
    private final TaskRecord record;
    private final ActingFor actingFor;
    private final ColleagueMail mail;

    TaskComments(
            JdbcClient jdbc, Clock clock, TaskFinder finder, Timeline timeline, TaskRecord record, ActingFor actingFor,
            ColleagueMail mail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.finder = finder;
        this.timeline = timeline;
        this.record = record;
        this.actingFor = actingFor;
        this.mail = mail;
    }

    /** What was said in a dossier on these subjects, as far as the viewer reads it: the newest, at most so many. */
    @Transactional(readOnly = true)
    public List<TaskComment> list(String dossierId, List<String> subjects, Viewer viewer, int most) {
        return jdbc.sql(LIST)
                .param("dossier", dossierId)
                .param("subjects", subjects)
                .param("viewer", viewer.userId())
                .param("most", most)
                .query(TaskComments::comment)
                .list();
    }

    /** Whom the viewer can name at a task, by name; nobody when the task is not the viewer's work. */
    @Transactional(readOnly = true)
    public List<Candidate> colleagues(String taskId, Viewer viewer) {
        return jdbc.sql("select distinct u.id, u.display_name" + COLLEAGUES + " order by u.display_name, u.id")
                .param("task", taskId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Candidate(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /**
     * The one colleague that a text names with an at sign, by user name, first name or whole name.
     *
     * @return null when nobody is named so
     * @throws Mentions.Unclear when a name is of nobody who reads it, or of more than one, or two are named
     */
    @Transactional(readOnly = true)
    public String named(String taskId, String text, Viewer viewer) {
        if (!Mentions.any(text)) {
            return null;
        }
        return Mentions.of(text, jdbc.sql("select distinct u.id, u.username, u.display_name" + COLLEAGUES)
                .param("task", taskId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Mentions.Named(row.getString("id"), row.getString("username"), row.getString("display_name")))
                .list());
    }

    /**
     * Writes a comment at a task that is the viewer's work, and names a colleague in it.
     *
     * @return false when the colleague cannot read it; then nothing is written
     * @throws NotVisible when the task is not the viewer's work
     */
    @Transactional
    public boolean write(NewComment it, Viewer viewer) {
        InboxTask task = finder.find(it.taskId(), viewer);
        if (it.mentionedId() != null
                && colleagues(it.taskId(), viewer).stream().noneMatch(each -> each.userId().equals(it.mentionedId()))) {
            return false;
        }
        Viewer writer = actingFor.at(task.assigneeId(), viewer);
        if (!insert(it, writer)) {
            return true;
        }
        if (it.mentionedId() != null) {
            jdbc.sql("insert into task_mention (comment_id, user_id) values (:comment, :user)")
                    .param("comment", it.id())
                    .param("user", it.mentionedId())
                    .update();
            mail.named(task, it.id(), it.mentionedId(), writer);
        }
        record.commented(task, it.forAll(), writer);
        if (it.forAll()) {
            mail.answered(task, it.id(), viewer);
            timeline.add(new TimelineEntry(
                    task.dossierId(), task.subject(), writer.displayName(), "COMMENT",
                    Words.in(Language.DUTCH, "inbox.kept.comment", task.title(), it.text()), null, null));
        }
        return true;
    }

    /** The viewer has seen what was said in a dossier on these subjects. */
    @Transactional
    public void seen(String dossierId, List<String> subjects, Viewer viewer) {
        jdbc.sql(SEEN)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("viewer", viewer.userId())
                .param("dossier", dossierId)
                .param("subjects", subjects)
                .update();
    }

    /** Whether it is new; a comment that was sent twice is one. */
    private boolean insert(NewComment it, Viewer viewer) {
        try {
            int written = jdbc.sql(WRITE)
                    .param("id", it.id())
                    .param("task", it.taskId())
                    .param("all", it.forAll())
                    .param("viewer", viewer.userId())
                    .param("for", viewer.forUserId())
                    .param("now", SqlTime.toSql(clock.instant()))
                    .param("text", it.text())
                    .update();
            if (written == 0) {
                throw new NotVisible("task", it.taskId());
            }
            return true;
        } catch (DuplicateKeyException e) {
            // Both databases only undo the statement; the first one stands.
            return false;
        }
    }

    private static TaskComment comment(ResultSet row, int number) throws SQLException {
        return new TaskComment(
                row.getString("id"), row.getString("task_id"), row.getString("title"), ActingFor.shown(row.getString("writer")),
                SqlTime.moment(row, "written_at"), row.getString("comment_text"), row.getBoolean("for_all"),
                row.getString("mentioned"), row.getInt("unread") == 1);
    }
}
