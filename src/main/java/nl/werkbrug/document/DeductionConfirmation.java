package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * Tells the authority that the employer starts to deduct.
 *
 * @param letter addressed to the authority
 * @param kind which law it rests on
 * @param employee name of the employee
 * @param orderOn date of the authority's letter
 * @param receivedOn day the employer received it
 * @param amount the whole tax claim, or the premium per month; null when the order states none
 * @param firstPayDay first pay day on which money is deducted
 * @param remark a fact that limits the deduction, such as another garnishment of equal rank, or null
 */
public record DeductionConfirmation(
        Letter letter,
        Kind kind,
        String employee,
        LocalDate orderOn,
        LocalDate receivedOn,
        Money amount,
        LocalDate firstPayDay,
        String remark)
        implements DocumentModel {

    /** The channels that a letter of the authority opens without a bailiff. */
    public enum Kind {
        /** Claim on wages by the tax collector: Invorderingswet 1990 art. 19. */
        TAX_CLAIM,
        /** Health-insurance premium for CAK: Zorgverzekeringswet art. 18f. */
        HEALTH_PREMIUM
    }

    public DeductionConfirmation {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(orderOn, "orderOn");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(firstPayDay, "firstPayDay");
    }

    @Override
    public DocumentType type() {
        return DocumentType.DEDUCTION_CONFIRMATION;
    }
}
