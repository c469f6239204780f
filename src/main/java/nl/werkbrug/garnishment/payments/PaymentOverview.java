package nl.werkbrug.garnishment.payments;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.shared.Money;

/**
 * The withheld money of an employer that was not paid yet.
 *
 * @param ready what may be paid now, one entry for each payment to a payee with a reference
 * @param waiting what must wait, and why
 */
public record PaymentOverview(List<Ready> ready, List<Waiting> waiting) {

    public PaymentOverview {
        ready = List.copyOf(ready);
        waiting = List.copyOf(waiting);
    }

    /**
     * One payment for the bank.
     *
     * @param changes what had to be changed in name or reference for the bank, in Dutch; empty when nothing
     */
    public record Ready(
            String dossierId, String payee, String iban, String text, String changes, Money amount, List<Remittance> of) {}

    /** One amount that must wait. */
    public record Waiting(String dossierId, String payee, Money amount, LocalDate dueOn, String why) {}

    public Money total() {
        return ready.stream().map(Ready::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money totalWaiting() {
        return waiting.stream().map(Waiting::amount).reduce(Money.ZERO, Money::plus);
    }
}
