package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.Standing;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.shared.SqlTime;

/** Reads one row of the table garnishment. */
final class GarnishmentRow {

    private GarnishmentRow() {}

    static Garnishment read(ResultSet row, int number) throws SQLException {
        return new Garnishment(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("employer_id"),
                GarnishmentKind.valueOf(row.getString("kind")),
                SqlTime.date(row, "served_on"),
                row.getObject("served_time", LocalTime.class),
                bailiff(row),
                row.getString("creditor"),
                claim(row),
                row.getString("household"),
                new Standing(Precedence.valueOf(row.getString("precedence")), row.getBoolean("tenth")),
                GarnishmentStatus.valueOf(row.getString("status")),
                SqlTime.date(row, "delay_requested_on"),
                SqlTime.date(row, "employment_ends_on"),
                SqlTime.moment(row, "payments_released_at"),
                row.getString("writ_document_id"),
                row.getString("result"),
                row.getInt("version"));
    }

    private static Bailiff bailiff(ResultSet row) throws SQLException {
        return new Bailiff(
                row.getString("bailiff_office"),
                row.getString("bailiff_name"),
                row.getString("bailiff_street"),
                row.getString("bailiff_postcode"),
                row.getString("bailiff_city"),
                row.getString("bailiff_email"),
                row.getString("bailiff_phone"),
                row.getString("bailiff_iban"),
                row.getString("bailiff_reference"));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                SqlMoney.of(row, "claim_cents"),
                SqlMoney.of(row, "interest_cents"),
                SqlMoney.of(row, "costs_cents"),
                SqlMoney.of(row, "per_period_cents"));
    }
}
