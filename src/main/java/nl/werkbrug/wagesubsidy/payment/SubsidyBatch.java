package nl.werkbrug.wagesubsidy.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

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

    /** What people call it, such as LKS-2026-06. */
    public String reference() {
        return "LKS-" + month;
    }
}
