package nl.werkbrug.coaching.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.CoachingPeriod.Evaluation;
import nl.werkbrug.coaching.CoachingPeriod.How;
import nl.werkbrug.coaching.CoachingPeriod.Satisfaction;
import nl.werkbrug.coaching.CoachingPeriod.Verdict;
import nl.werkbrug.coaching.Regime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;

/** A row of the periods. */
final class PeriodRow {

    private PeriodRow() {}

    static CoachingPeriod read(ResultSet row, int number) throws SQLException {
        return new CoachingPeriod(
                row.getString("id"), row.getString("coaching_id"), row.getString("dossier_id"), SqlTime.date(row, "first_day"),
                SqlTime.date(row, "last_day"), row.getInt("coaching_year"), grant(row), report(row),
                new CoachingPeriod.Settlement(
                        SqlTime.date(row, "fixed_on"), money(row, "fixed_cents"), money(row, "reclaim_cents"),
                        SqlTime.date(row, "repaid_on")));
    }

    private static CoachingPeriod.Grant grant(ResultSet row) throws SQLException {
        return new CoachingPeriod.Grant(
                Regime.valueOf(row.getString("regime")), SqlTime.date(row, "decided_on"), row.getBigDecimal("hours_worked"),
                row.getInt("computed_minutes"), row.getBoolean("estimate"), row.getObject("granted_minutes", Integer.class),
                money(row, "advance_cents"));
    }

    private static CoachingPeriod.Report report(ResultSet row) throws SQLException {
        return new CoachingPeriod.Report(
                evaluation(row), satisfaction(row), row.getString("results"), row.getString("explanation"),
                row.getString("reported_by"), SqlTime.date(row, "reported_on"), row.getString("document_id"));
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        String verdict = row.getString("evaluation");
        return verdict == null ? null : new Evaluation(
                Verdict.valueOf(verdict), row.getString("evaluation_text"), row.getString("evaluated_by"),
                SqlTime.date(row, "evaluated_on"));
    }

    private static Satisfaction satisfaction(ResultSet row) throws SQLException {
        String verdict = row.getString("satisfaction");
        return verdict == null ? null : new Satisfaction(
                Verdict.valueOf(verdict), row.getString("satisfaction_text"), How.valueOf(row.getString("satisfaction_how")),
                SqlTime.date(row, "satisfaction_on"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        Long cents = row.getObject(column, Long.class);
        return cents == null ? null : Money.cents(cents);
    }
}
