package nl.werkbrug.wagesubsidy.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.wagesubsidy.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers that came with applications; joins the caller's transaction. */
@Repository
public class AttachmentTable {

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String wageSubsidyId, Attachment kind, String documentId, LocalDate on) {
        jdbc.sql("""
                        insert into wage_subsidy_attachment (wage_subsidy_id, kind, document_id, added_on)
                        values (:subsidy, :kind, :document, :on)""")
                .param("subsidy", wageSubsidyId)
                .param("kind", kind.name())
                .param("document", documentId)
                .param("on", on)
                .update();
    }

    /** The kinds of paper that are there. */
    public Set<Attachment> of(String wageSubsidyId) {
        Set<Attachment> kinds = EnumSet.noneOf(Attachment.class);
        jdbc.sql("select distinct kind from wage_subsidy_attachment where wage_subsidy_id = :subsidy")
                .param("subsidy", wageSubsidyId)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(Attachment.valueOf(kind)));
        return kinds;
    }

    /** Whether a municipality granted this employer a subsidy before, so that papers for the first time are known. */
    public boolean grantedBefore(String employerId, String municipalityId, String otherThan) {
        return jdbc.sql("""
                        select count(*) from wage_subsidy where employer_id = :employer and municipality_id = :municipality
                           and id <> :id and state in ('GRANTED', 'ENDED')""")
                        .param("employer", employerId)
                        .param("municipality", municipalityId)
                        .param("id", otherThan)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
