package nl.werkbrug.wagesubsidy.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.werkbrug.party.Iban;

/**
 * What one municipality pays in one month.
 *
 * @param payOn the day on which it means to pay
 * @param preparedBy user id of who looked at it last; null while nobody did since a line was added
 * @param executeOn the day asked of the bank; null before the file was made, as are debtor and moment
 * @param paidOn the day on which the bank paid; null before
 * @param version changes with everything that changes what would be approved
 */
public record SubsidyBatch(
        String id,
        String municipalityId,
        YearMonth month,
        State state,
        LocalDate payOn,
        String preparedBy,
        String approvedBy,
        LocalDate executeOn,
        String debtorName,
        String debtorIban,
        Instant filedAt,
        LocalDate paidOn,
        int version) {

    /** How far it is. */
    public enum State {
        PROPOSED,
        APPROVED,
        FILED,
        PAID
    }

    /** How far a line is: what happened to itself, or else to its batch. */
    public enum LineStanding {
        PROPOSED,
        CHECKED,
        APPROVED,
        IN_FILE,
        PAID,
        SET_OFF,
        EXCLUDED,
        WITHDRAWN,
        FAILED,
        HANDED_OVER;

        static LineStanding of(PaymentLine.State state) {
            return valueOf(state.name());
        }
    }

    /** How far one of its lines is: as far as the batch, unless it went its own way. */
    public LineStanding standing(PaymentLine line) {
        if (line.state() == PaymentLine.State.PAID && line.amount().isNegative()) {
            return LineStanding.SET_OFF;
        }
        if (line.state() != PaymentLine.State.PROPOSED) {
            return LineStanding.of(line.state());
        }
        return switch (state) {
            case PROPOSED -> preparedBy == null ? LineStanding.PROPOSED : LineStanding.CHECKED;
            case APPROVED -> LineStanding.APPROVED;
            case FILED -> LineStanding.IN_FILE;
            case PAID -> LineStanding.PAID;
        };
    }

    /** The account in groups of four, as people read it; null before the file was made. */
    public String debtorIbanInGroups() {
        return debtorIban == null ? null : new Iban(debtorIban).inGroups();
    }

    /** What people call it, such as LKS-2026-06. */
    public String reference() {
        return "LKS-" + month;
    }
}
