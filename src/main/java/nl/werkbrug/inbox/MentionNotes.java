package nl.werkbrug.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is named in a comment, above the inbox until it was seen. */
@Component
class MentionNotes implements InboxNotes {

    private static final int MOST = 5;
    private static final int LONGEST = 200;
    private static final String UNREAD = """
            select %s as writer, t.title, t.id, t.dossier_id, d.reference, c.comment_text,
                   case when t.state <> 'OPEN' or %s then 1 else 0 end as opens
              from task_mention m
              join task_comment c on c.id = m.comment_id
              join inbox_task t on t.id = c.task_id
              join dossier d on d.id = c.dossier_id
              join app_user w on w.id = c.written_by
              left join app_user wf on wf.id = c.written_for
             where m.user_id = :viewer and m.read_at is null and %s
             order by c.written_at desc, c.id limit :most""".formatted(ActingFor.names("w", "wf"), Visibility.worksOn("t"), TaskComments.READS);

    private final JdbcClient jdbc;
    private final MessageSource texts;

    MentionNotes(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Note> of(Viewer viewer) {
        return jdbc.sql(UNREAD)
                .param("viewer", viewer.userId())
                .param("most", MOST)
                .query(this::note)
                .list();
    }

    /** A task that only somebody else may do does not open; then the dossier shows what was said. */
    private Note note(ResultSet row, int number) throws SQLException {
        String address = row.getInt("opens") == 1
                ? "/werk/taak/" + row.getString("id") + "#task-comments"
                : "/dossiers/" + row.getString("dossier_id") + "#task-comments";
        String text = row.getString("comment_text");
        return new Note(
                word("task.mention.title", ActingFor.shown(row.getString("writer"))),
                List.of(
                        word("task.mention.about", KeptWords.shown(row.getString("title")), row.getString("reference")),
                        text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text),
                address,
                word("task.mention.read", ActingFor.shown(row.getString("writer"))));
    }

    private String word(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
