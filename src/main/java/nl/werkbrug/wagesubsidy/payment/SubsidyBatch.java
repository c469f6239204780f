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
        PROPOSED("voorstel"),
        APPROVED("goedgekeurd"),
        FILED("bestand gemaakt"),
        PAID("betaald");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Dutch words shown to users. */
        public String label() {
            return label;
        }
    }

    /** How far one of its lines is, in Dutch: as far as the batch, unless it went its own way. */
    public String standing(PaymentLine line) {
        if (line.state() == PaymentLine.State.PAID && line.amount().isNegative()) {
            return "verrekend";
        }
        if (line.state() != PaymentLine.State.PROPOSED) {
            return line.state().label();
        }
        return switch (state) {
            case PROPOSED -> preparedBy == null ? line.state().label() : "nagekeken";
            case APPROVED, PAID -> state.label();
            case FILED -> "in het bestand voor de bank";
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
