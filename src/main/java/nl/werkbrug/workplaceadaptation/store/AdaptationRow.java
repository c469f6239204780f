package nl.werkbrug.workplaceadaptation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workplaceadaptation.AdaptationKind;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Delivery;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Ownership;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Timing;

/** One row of the table, part by part; a part that is not there yet is null. */
final class AdaptationRow {

    private AdaptationRow() {}

    static WorkplaceAdaptation read(ResultSet row, int number) throws SQLException {
        return new WorkplaceAdaptation(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                row.getString("municipality_id"), row.getInt("adaptation_number"),
                WorkplaceAdaptation.State.valueOf(row.getString("state")), need(row), choice(row), grant(row), purchase(row),
                new WorkplaceAdaptation.Claim(
                        row.getString("claim_id"), SqlTime.date(row, "claimed_on"), SqlTime.date(row, "received_on"),
                        money(row, "received_cents")),
                new WorkplaceAdaptation.Closing(
                        SqlTime.date(row, "delivered_on"), SqlTime.date(row, "closed_on"), row.getString("closed_because")));
    }

    private static WorkplaceAdaptation.Need need(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null ? null : new WorkplaceAdaptation.Need(
                AdaptationKind.valueOf(kind), row.getString("what_text"), row.getString("why_text"),
                SqlTime.date(row, "bought_before"), row.getBoolean("vat_deducted"));
    }

    private static WorkplaceAdaptation.Choice choice(ResultSet row) throws SQLException {
        String quote = row.getString("quote_id");
        return quote == null ? null
                : new WorkplaceAdaptation.Choice(quote, row.getString("quote_because"), money(row, "others_cents"));
    }

    private static WorkplaceAdaptation.Grant grant(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "decided_on");
        return on == null ? null : new WorkplaceAdaptation.Grant(
                on, money(row, "granted_cents"), Delivery.valueOf(row.getString("delivery")),
                Ownership.valueOf(row.getString("ownership")), row.getString("conditions"));
    }

    private static WorkplaceAdaptation.Purchase purchase(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "bought_on");
        return on == null ? null : new WorkplaceAdaptation.Purchase(
                on, money(row, "paid_cents"), money(row, "paid_vat_cents"), Timing.valueOf(row.getString("bought_when")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? null : Money.cents(cents);
    }
}
