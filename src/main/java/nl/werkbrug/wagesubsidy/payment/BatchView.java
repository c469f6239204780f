package nl.werkbrug.wagesubsidy.payment;

import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * A batch as its municipality sees it.
 *
 * @param preparedBy name of who looked at it; null while nobody did
 * @param account from which it is paid; null while nobody said
 * @param mayApprove whether this viewer may approve it now
 */
public record BatchView(
        SubsidyBatch batch, String municipality, String preparedBy, String approvedBy, MunicipalityAccounts.Account account,
        boolean leads, boolean mayApprove, List<Part> parts, List<BankPayment> payments) {

    /** One subsidy with its lines; without the name of the employee, which nobody needs here. */
    public record Part(String dossierId, String reference, String employerId, String employer, List<PaymentLine> lines) {

        /** What the bank pays for it. */
        public Money payable() {
            return lines.stream().filter(PaymentLine::counts).map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Everything that is paid. */
    public Money total() {
        return parts.stream().map(Part::payable).reduce(Money.ZERO, Money::plus);
    }

    /** How many lines are paid or set off. */
    public long counted() {
        return parts.stream().flatMap(it -> it.lines().stream()).filter(PaymentLine::counts).count();
    }
}
