package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a dossier, for everybody who is let in to the subject; a few lines are for the people of one party. */
@Component
public class Timeline {

    private static final int MOST = 500;
    private static final String CONTACT = "CONTACT";
    private static final String INSERT = """
            insert into timeline_entry
              (dossier_id, subject, happened_at, actor, kind, entry_text, document_id, once_key, only_party_id)
            values (:dossier, :subject, :at, :actor, :kind, :text, :document, :once, :only)""";
    private static final String MAY_READ = """
            (t.only_party_id is null
                    or exists (select 1 from membership om where om.user_id = :viewer and om.party_id = t.only_party_id))""";
    // Which document came of a step is for who may read documents. What was mailed names addresses of people at work: for them alone.
    private static final String LIST = """
            select t.happened_at, t.subject, t.actor, t.kind, t.entry_text,
                   case when t.document_id is not null and %1$s then t.document_id end as document_id
              from timeline_entry t where t.dossier_id = :dossier and %2$s and %4$s
               and (t.kind <> 'MAIL' or %6$s) and (t.kind <> 'COMMENT' or %3$s)
               and (t.kind <> 'CONTACT' or not exists (
                     select 1 from timeline_entry o
                      where o.dossier_id = t.dossier_id and o.kind = t.kind and o.happened_at = t.happened_at
                        and o.entry_text = t.entry_text and o.subject < t.subject and %5$s))
             order by t.happened_at desc, t.id desc limit :most""";

    // What was mailed is much, and says nothing that did not happen.
    private static final String EVENTS = """
            select t.happened_at, t.subject, t.actor, t.kind, t.entry_text, t.document_id
              from timeline_entry t
             where t.dossier_id = :dossier and t.subject = :subject and t.kind <> 'MAIL' and %s and %s
             order by t.happened_at desc, t.id desc limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the entry in the caller's transaction; an entry whose once-key is there already changes nothing. */
    @Transactional
    public void add(TimelineEntry entry) {
        if (entry.onceKey() == null || first(entry.onceKey())) {
            insert(entry, null, clock.instant());
        }
    }

    /** Writes that somebody is the contact person now, for who sees any of these subjects; who sees several reads it once. */
    @Transactional
    public void addContact(String dossierId, List<String> subjects, String actor, String text, String onceKey) {
        if (first(onceKey)) {
            // One moment for all: by that the list knows that they are one event.
            Instant now = clock.instant();
            subjects.forEach(subject -> insert(new TimelineEntry(dossierId, subject, actor, CONTACT, text, null, null), null, now));
        }
    }

    /** Writes an entry that only the people of this party read, as far as they see the subject. */
    @Transactional
    public void addForParty(TimelineEntry entry, String partyId) {
        insert(entry, partyId, clock.instant());
    }

    /** The newest entries (at most 500) of the subjects that the viewer sees, newest first. */
    @Transactional(readOnly = true)
    public List<TimelineItem> list(String dossierId, Viewer viewer) {
        return list(dossierId, viewer, MOST);
    }

    /** The newest entries, at most so many, newest first. */
    @Transactional(readOnly = true)
    public List<TimelineItem> list(String dossierId, Viewer viewer, int most) {
        return jdbc.sql(LIST.formatted(
                        Visibility.seesWith("t", Right.DOCUMENTS), Visibility.seesWith("t", Right.PROGRESS),
                        Visibility.seesWith("t", Right.COMMENTS), MAY_READ, Visibility.seesWith("o", Right.PROGRESS), Visibility.sees("t")))
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .param("most", most)
                .query(Timeline::item)
                .list();
    }

    /** The newest entries of one subject without the mails, at most so many, newest first. */
    @Transactional(readOnly = true)
    public List<TimelineItem> events(String dossierId, String subject, Viewer viewer, int most) {
        return jdbc.sql(EVENTS.formatted(Visibility.sees("t"), MAY_READ))
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("viewer", viewer.userId())
                .param("most", most)
                .query(Timeline::item)
                .list();
    }

    /**
     * Claims a once-key in the caller's transaction, for whoever must not begin twice; the entry itself then has none.
     *
     * @return false when it was claimed already, also by somebody at the same moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String onceKey) {
        return first(onceKey);
    }

    private boolean first(String onceKey) {
        if (written(onceKey)) {
            return false;
        }
        try {
            jdbc.sql("insert into timeline_once (once_key) values (:once)").param("once", onceKey).update();
            return true;
        } catch (DuplicateKeyException e) {
            // Written by another node in between; both databases only undo the statement, the transaction goes on.
            return false;
        }
    }

    /** Whether an entry with this once-key is there; for steps that may run twice. */
    @Transactional(readOnly = true)
    public boolean written(String onceKey) {
        return jdbc.sql("select count(*) from timeline_once where once_key = :once")
                        .param("once", onceKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(TimelineEntry entry, String onlyPartyId, Instant at) {
        jdbc.sql(INSERT)
                .param("dossier", entry.dossierId())
                .param("subject", entry.subject())
                .param("at", SqlTime.toSql(at))
                .param("actor", entry.actor())
                .param("kind", entry.kind())
                .param("text", entry.text())
                .param("document", entry.documentId())
                .param("once", entry.onceKey())
                .param("only", onlyPartyId)
                .update();
    }

    private static TimelineItem item(ResultSet row, int number) throws SQLException {
        return new TimelineItem(
                SqlTime.moment(row, "happened_at"),
                row.getString("subject"),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("entry_text"),
                row.getString("document_id"));
    }
}
