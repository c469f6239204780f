package nl.werkbrug.debthelp.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.debthelp.HelpEvent;
import nl.werkbrug.debthelp.HelpStatus;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told about referrals; the caller checked who asks. */
@Repository
public class HelpEventTable {

    private final JdbcClient jdbc;

    HelpEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(HelpEvent it) {
        jdbc.sql("""
                        insert into debt_help_event (id, referral_id, status, on_day, until_day, note, said_by, said_via, said_at)
                        values (:id, :referral, :status, :on, :until, :note, :by, :via, :at)""")
                .param("id", it.id()).param("referral", it.referralId()).param("status", it.status().name()).param("on", it.on())
                .param("until", it.until()).param("note", it.note()).param("by", it.saidBy()).param("via", it.via().name())
                .param("at", SqlTime.toSql(it.at()))
                .update();
    }

    /** All of a referral, the newest first. */
    public List<HelpEvent> of(String referralId) {
        return jdbc.sql("select * from debt_help_event where referral_id = :id order by said_at desc, id").param("id", referralId)
                .query(HelpEventTable::read).list();
    }

    /** Of these the ones of referrals that the viewer may see. */
    public List<HelpEvent> seen(Collection<String> ids, Viewer viewer) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select e.* from debt_help_event e join debt_help_referral r on r.id = e.referral_id"
                        + " where e.id in (:ids) and " + Visibility.sees("r"))
                .param("ids", ids).param("viewer", viewer.userId()).query(HelpEventTable::read).list();
    }

    static HelpEvent read(ResultSet row, int number) throws SQLException {
        return new HelpEvent(
                row.getString("id"), row.getString("referral_id"), HelpStatus.valueOf(row.getString("status")),
                SqlTime.date(row, "on_day"), SqlTime.date(row, "until_day"), row.getString("note"), row.getString("said_by"),
                HelpEvent.Via.valueOf(row.getString("said_via")), SqlTime.moment(row, "said_at"));
    }
}
