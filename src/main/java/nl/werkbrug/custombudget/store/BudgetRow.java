package nl.werkbrug.custombudget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetKind;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetRequest.Change;
import nl.werkbrug.custombudget.BudgetRequest.InWork;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;

/** One row of {@code custom_budget_request}. */
final class BudgetRow {

    private BudgetRow() {}

    static BudgetRequest read(ResultSet row, int number) throws SQLException {
        int year = row.getInt("budget_year");
        Integer budgetYear = row.wasNull() ? null : year;
        return new BudgetRequest(
                row.getString("id"), row.getString("dossier_id"), row.getString("municipality_id"),
                new BudgetRequest.Asker(
                        row.getString("asked_party_id"), WorksAs.valueOf(row.getString("asked_part")), row.getString("asked_by")),
                SqlTime.date(row, "asked_on"), SqlTime.date(row, "agreed_on"),
                new BudgetRequest.Wish(
                        BudgetKind.valueOf(row.getString("kind")), row.getString("what"), row.getString("why"), money(row, "asked_cents")),
                new BudgetRequest.Payee(
                        BudgetRequest.PaidTo.valueOf(row.getString("paid_to")), row.getString("payee"), row.getString("iban")),
                BudgetRequest.State.valueOf(row.getString("state")), decision(row), budgetYear,
                new BudgetRequest.Payment(
                        SqlTime.date(row, "paid_on"), row.getString("paid_reference"), money(row, "spent_cents"),
                        SqlTime.date(row, "rest_on"), money(row, "back_cents")),
                new BudgetRequest.NoReceipt(
                        row.getString("no_receipt_reason"), money(row, "claimed_cents"), SqlTime.date(row, "pay_back_by"),
                        row.getString("not_back_reason"), row.getString("claim_iban")),
                effect(row));
    }

    private static BudgetRequest.Decision decision(ResultSet row) throws SQLException {
        boolean granted = row.getBoolean("granted");
        Boolean outcome = row.wasNull() ? null : granted;
        return new BudgetRequest.Decision(
                outcome, money(row, "granted_cents"), row.getString("reason"), row.getString("instead"), row.getString("proposed_by"),
                row.getString("decided_by"), row.getString("decided_for"), SqlTime.date(row, "decided_on"));
    }

    private static BudgetRequest.Effect effect(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "effect_on");
        return on == null ? null : new BudgetRequest.Effect(
                on, InWork.valueOf(row.getString("in_work")), Change.valueOf(row.getString("financial")),
                Change.valueOf(row.getString("social")), Change.valueOf(row.getString("personal")), row.getString("changed"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? null : Money.cents(cents);
    }
}
