package nl.werkbrug.hire.once;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.web.FormSent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts, for each form about a dossier that was sent, what was known and what was asked; in the transaction that sends it. It is counted behind
 * the wall of the form, and never what was answered.
 */
@Component
public class SentForms {

    private final JdbcClient jdbc;
    private final Clock clock;

    SentForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All times that one form was sent on a dossier. */
    public record Count(String formId, int times, int reused, int asked) {

        public int requested() {
            return reused + asked;
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FormSent sent) {
        if (sent.dossierId() == null) {
            return;
        }
        jdbc.sql("""
                        insert into told_once (id, dossier_id, subject, form_id, reused, asked, sent_at, all_forms)
                        values (:id, :dossier, :subject, :form, :reused, :asked, :now, true)""")
                .param("id", UUID.randomUUID().toString())
                .param("dossier", sent.dossierId())
                .param("subject", sent.subject())
                .param("form", sent.formId())
                .param("reused", sent.reused())
                .param("asked", sent.asked())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Those of a hire by form, in the order in which they were first sent. The caller has found the dossier visible for the subject. */
    @Transactional(readOnly = true)
    public List<Count> of(String dossierId) {
        return jdbc.sql("""
                        select form_id, count(*) times, sum(reused) reused, sum(asked) asked from told_once
                         where dossier_id = :dossier and subject = :subject
                         group by form_id order by min(sent_at), form_id""")
                .param("dossier", dossierId)
                .param("subject", Hire.SUBJECT)
                .query((row, number) -> new Count(
                        row.getString("form_id"), row.getInt("times"), row.getInt("reused"), row.getInt("asked")))
                .list();
    }
}
