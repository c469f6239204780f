package nl.werkbrug.localscheme;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * One scheme of a municipality for one hire; the id is that of the choice.
 *
 * @param versionId the version with which it started
 * @param requestId null until it is asked
 * @param granted null until it is signed
 * @param checkOn the day on which the employee must still work; null when it is paid at once
 * @param employmentEndsOn null while no end was told
 */
public record LocalClaim(
        String id, String schemeId, String versionId, String hireId, String dossierId, String employerId, String municipalityId,
        State state, LocalDate startsOn, String requestId, Money granted, LocalDate checkOn, LocalDate employmentEndsOn,
        Payment payment, NotPaid notPaid) {

    static final String SUBJECT = nl.werkbrug.hire.Hire.SUBJECT;

    /** How far it is. */
    public enum State {
        OPENED,
        ASKED,
        WAITING,
        TO_PAY,
        PAID,
        NOT_PAID,
        NOT_GRANTED,
        STOPPED
    }

    /**
     * From when the term to pay counts, and the last payment; all null before.
     *
     * @param paid all that was paid; null before, and when no amount was known
     */
    public record Payment(LocalDate from, LocalDate on, String reference, Money paid) {}

    /** Why it is not paid and who proposed that; null before. */
    public record NotPaid(String because, String proposedBy) {}

    /** What is granted and was not paid yet; null when no amount is known. */
    public Money toPay() {
        return granted == null || payment.paid() == null ? granted : granted.minus(payment.paid()).orZero();
    }

    /** Whether something is still to come. */
    public boolean running() {
        return state == State.OPENED || state == State.ASKED || state == State.WAITING || state == State.TO_PAY;
    }
}
