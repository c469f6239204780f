package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * A municipality asks money of a custom budget back because no receipt came.
 *
 * @param matter what kind of thing it was for
 * @param what what it was for
 * @param employee the name of the employee; null when the letter is to the employee
 * @param claimed what must come back
 * @param by the last day to pay it back
 * @param iban the account to pay it back to, in groups of four
 * @param reasons why, in paragraphs
 * @param remedy null when the municipality does not decide with a besluit
 */
public record CustomBudgetClaim(
        Letter letter, String matter, String what, Money paid, LocalDate paidOn, String employee, Money claimed, LocalDate by, String iban,
        List<String> reasons, AuthorityDecision.Remedy remedy)
        implements DocumentModel {

    public CustomBudgetClaim {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(paidOn, "paidOn");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(iban, "iban");
        reasons = List.copyOf(reasons);
    }

    @Override
    public DocumentType type() {
        return DocumentType.CUSTOM_BUDGET_CLAIM;
    }
}
