package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * A reported change.
 *
 * @param amount the new protected amount or the new net wage; null for other kinds
 * @param heldMoney what happens at a release with money that was withheld and not paid; null for other kinds
 * @param noticeOn the date of the paper that told it; null when the employer tells it himself
 */
public record Change(
        String id,
        String garnishmentId,
        ChangeKind kind,
        LocalDate effectiveOn,
        Money amount,
        String iban,
        HeldMoney heldMoney,
        String reason,
        LocalDate noticeOn,
        String noticeDocumentId,
        String documentId,
        boolean applied) {

    /** Where withheld money goes when the garnishment is released. */
    public enum HeldMoney {
        REMIT,
        TO_EMPLOYEE
    }
}
