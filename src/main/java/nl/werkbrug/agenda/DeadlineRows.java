package nl.werkbrug.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;

/** Reads rows of running deadlines. */
final class DeadlineRows {

    /** Without the explanation, which is long and only shown for one deadline. */
    static final String COLUMNS = """
            d.id, d.dossier_id, d.subject, d.code, d.term_code, d.rule_from, d.business_key, d.item_id, d.task_id, d.owner,
            d.party_id, d.works_as, d.what, d.start_on, d.start_is_fact, d.unrolled_on, d.ends_on, d.state,
            d.default_notice_on, d.sequence_no, d.opened_at, d.closed_at""";
    static final String SELECT = "select " + COLUMNS + " from running_deadline d";

    private DeadlineRows() {}

    static RunningDeadline deadline(ResultSet row, int number) throws SQLException {
        return new RunningDeadline(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("subject"),
                row.getString("code"),
                new RunningDeadline.Origin(
                        row.getString("term_code"), SqlTime.date(row, "rule_from"), row.getString("business_key"),
                        row.getString("item_id"), row.getString("task_id")),
                TermOwner.valueOf(row.getString("owner")),
                holder(row),
                row.getString("what"),
                new RunningDeadline.Dates(
                        SqlTime.date(row, "start_on"), row.getBoolean("start_is_fact"), SqlTime.date(row, "unrolled_on"),
                        SqlTime.date(row, "ends_on")),
                DeadlineState.valueOf(row.getString("state")),
                SqlTime.date(row, "default_notice_on"),
                row.getInt("sequence_no"),
                DutchTime.dateOf(SqlTime.moment(row, "opened_at")),
                closedOn(row));
    }

    private static NewDeadline.Holder holder(ResultSet row) throws SQLException {
        String party = row.getString("party_id");
        return party == null ? null : new NewDeadline.Holder(party, WorksAs.valueOf(row.getString("works_as")));
    }

    private static LocalDate closedOn(ResultSet row) throws SQLException {
        Instant closed = SqlTime.moment(row, "closed_at");
        return closed == null ? null : DutchTime.dateOf(closed);
    }
}
