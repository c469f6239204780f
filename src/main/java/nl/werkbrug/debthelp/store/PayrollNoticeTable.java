package nl.werkbrug.debthelp.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.debthelp.HelpEvent;
import nl.werkbrug.debthelp.HelpStatus;
import nl.werkbrug.debthelp.PayrollNotice;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What payroll was told; joins the caller's transaction. */
@Repository
public class PayrollNoticeTable {

    private static final String SUBJECT = "GARNISHMENT";
    private static final String SELECT = """
            select n.*, e.status, e.on_day, e.until_day, e.note, e.said_by, e.said_via, e.said_at, r.helper_name
              from debt_help_notice n join debt_help_event e on e.id = n.event_id join debt_help_referral r on r.id = n.referral_id
             where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PayrollNoticeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(PayrollNotice it) {
        jdbc.sql("""
                        insert into debt_help_notice (id, referral_id, event_id, dossier_id, subject, garnishment_id, kind, state, told_at)
                        values (:id, :referral, :event, :dossier, :subject, :garnishment, :kind, :state, :now)""")
                .param("id", it.id()).param("referral", it.referralId()).param("event", it.event().id())
                .param("dossier", it.dossierId()).param("subject", SUBJECT).param("garnishment", it.garnishmentId())
                .param("kind", it.kind().name()).param("state", it.state().name()).param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public PayrollNotice get(String id) {
        return jdbc.sql(SELECT + "n.id = :id").param("id", id).query(PayrollNoticeTable::read).single();
    }

    /** Those of a dossier that the viewer may see, the newest first. */
    public List<PayrollNotice> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "n.dossier_id = :dossier and " + Visibility.sees("n") + " order by n.told_at desc, n.id")
                .param("dossier", dossierId).param("viewer", viewer.userId()).query(PayrollNoticeTable::read).list();
    }

    /** Those of a referral that wait for payroll. */
    public List<PayrollNotice> open(String referralId) {
        return jdbc.sql(SELECT + "n.referral_id = :referral and n.state = 'OPEN' order by n.id")
                .param("referral", referralId).query(PayrollNoticeTable::read).list();
    }

    /** Whether payroll confirmed anything of what was told then. */
    public boolean confirmed(String eventId) {
        return jdbc.sql("select count(*) from debt_help_notice where event_id = :event and state = 'CONFIRMED'").param("event", eventId)
                .query(Integer.class).single() > 0;
    }

    /** @param by who answered; null when nobody did */
    public void state(String id, PayrollNotice.State state, String by) {
        jdbc.sql("update debt_help_notice set state = :state, answered_by = :by, answered_at = :now where id = :id")
                .param("state", state.name()).param("by", by).param("now", SqlTime.toSql(clock.instant())).param("id", id)
                .update();
    }

    private static PayrollNotice read(ResultSet row, int number) throws SQLException {
        HelpEvent event = new HelpEvent(
                row.getString("event_id"), row.getString("referral_id"), HelpStatus.valueOf(row.getString("status")),
                SqlTime.date(row, "on_day"), SqlTime.date(row, "until_day"), row.getString("note"), row.getString("said_by"),
                HelpEvent.Via.valueOf(row.getString("said_via")), SqlTime.moment(row, "said_at"));
        return new PayrollNotice(
                row.getString("id"), row.getString("referral_id"), row.getString("dossier_id"), row.getString("garnishment_id"),
                PayrollNotice.Kind.valueOf(row.getString("kind")), PayrollNotice.State.valueOf(row.getString("state")), event,
                row.getString("helper_name"));
    }
}
