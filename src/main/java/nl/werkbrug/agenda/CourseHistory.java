package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a deadline, with reasons, for its page. */
@Component
public class CourseHistory {

    private final JdbcClient jdbc;

    CourseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A time in which the term stood still.
     *
     * @param until the first day that counts again; null while it stands still
     * @param withdrawnBecause why the entry was taken back; null when it counts
     */
    public record StoodStill(
            String id, LocalDate from, LocalDate until, String reason, String enteredBy, String withdrawnBecause) {}

    /** A time by which the term became longer. */
    public record Longer(
            String id, TermLength by, LocalDate announcedOn, String reason, String enteredBy, String withdrawnBecause) {}

    /** A notice of default that was taken back. */
    public record WithdrawnNotice(LocalDate receivedOn, String because) {}

    public List<StoodStill> suspensions(String deadlineId) {
        return jdbc.sql("""
                        select s.id, s.withdrawn_because, s.from_on, s.until_on, s.reason, u.display_name from deadline_suspension s
                          left join app_user u on u.id = s.entered_by
                         where s.deadline_id = :id order by s.from_on, s.entered_at""")
                .param("id", deadlineId)
                .query((row, number) -> new StoodStill(
                        row.getString("id"), SqlTime.date(row, "from_on"), SqlTime.date(row, "until_on"), row.getString("reason"),
                        row.getString("display_name"), row.getString("withdrawn_because")))
                .list();
    }

    public List<WithdrawnNotice> withdrawnNotices(String deadlineId) {
        return jdbc.sql("""
                        select received_on, withdrawn_because from withdrawn_default_notice
                         where deadline_id = :id order by withdrawn_at, id""")
                .param("id", deadlineId)
                .query((row, number) ->
                        new WithdrawnNotice(SqlTime.date(row, "received_on"), row.getString("withdrawn_because")))
                .list();
    }

    public List<Longer> extensions(String deadlineId) {
        return jdbc.sql("""
                        select e.*, u.display_name from deadline_extension e
                          left join app_user u on u.id = e.entered_by
                         where e.deadline_id = :id order by e.entered_at, e.id""")
                .param("id", deadlineId)
                .query((row, number) -> new Longer(
                        row.getString("id"), TermLength.of(row.getInt("length_count"), TermUnit.valueOf(row.getString("length_unit"))),
                        SqlTime.date(row, "announced_on"), row.getString("reason"), row.getString("display_name"),
                        row.getString("withdrawn_because")))
                .list();
    }
}
