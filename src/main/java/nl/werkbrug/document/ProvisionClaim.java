package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * The claim for a provision at work after it was bought. Whoever asked for it sends it; the number of the employee is written in by
 * hand.
 *
 * @param letter from who asked to who decided
 * @param granted the amount in the decision; null when it names none
 * @param claimed what is asked back
 */
public record ProvisionClaim(Letter letter, Who who, Bought bought, LocalDate decidedOn, Money granted, Money claimed)
        implements DocumentModel {

    public ProvisionClaim {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(bought, "bought");
        Objects.requireNonNull(claimed, "claimed");
    }

    /** @param applicant who asked and claims: "de werkgever" or "de werknemer" */
    public record Who(String employee, String employer, String applicant) {}

    /**
     * What was bought.
     *
     * @param supplier null when not known
     * @param paid with VAT
     * @param deducted whether the company deducts the VAT, so that it is not claimed
     */
    public record Bought(String what, String supplier, LocalDate on, Money paid, Money vat, boolean deducted) {}

    @Override
    public DocumentType type() {
        return DocumentType.PROVISION_CLAIM;
    }
}
