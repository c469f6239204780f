package nl.werkbrug.garnishment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.shared.Money;

/**
 * A reported change.
 *
 * @param amount the new protected amount or the new net wage; null for other kinds, and for a percentage
 * @param heldMoney what happens at a release with money that was withheld and not paid; null for other kinds
 * @param reason the ground or the remark as somebody typed it
 * @param noticeOn the date of the paper that told it; null when the employer tells it himself
 * @param percentage the new protected amount as a share of the net pay; null when it is an amount, and for other kinds
 * @param spread this income of all incomes, in cents, when the new protected amount is spread over two payers; else null
 * @param doubts what a request for a new protected amount names; empty for other kinds
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
        boolean applied,
        BigDecimal percentage,
        Protection.Part spread,
        Set<Plausibility.Subject> doubts) {

    public Change {
        doubts = Set.copyOf(doubts);
    }

    /** A change that states no percentage and asks nothing. */
    public Change(
            String id, String garnishmentId, ChangeKind kind, LocalDate effectiveOn, Money amount, String iban,
            HeldMoney heldMoney, String reason, LocalDate noticeOn, String noticeDocumentId, String documentId, boolean applied) {
        this(id, garnishmentId, kind, effectiveOn, amount, iban, heldMoney, reason, noticeOn, noticeDocumentId, documentId,
                applied, null, null, Set.of());
    }

    /** Where withheld money goes when the garnishment is released. */
    public enum HeldMoney {
        REMIT,
        TO_EMPLOYEE
    }

    /** The same with the protected amount that a paper states. */
    public Change stating(ProtectedAmount voet) {
        return new Change(
                id, garnishmentId, kind, effectiveOn, voet.isPercentage() ? null : voet.amount(), iban, heldMoney, reason,
                noticeOn, noticeDocumentId, documentId, applied, voet.percentage(), voet.spread(), doubts);
    }

    /** The protected amount that a change of kind {@link ChangeKind#NEW_PROTECTED_AMOUNT} brings. */
    public ProtectedAmount protectedAmount() {
        return new ProtectedAmount(
                amount == null ? Money.ZERO : amount, percentage, spread, effectiveOn, noticeOn, ProtectedAmount.NOTICE);
    }
}
