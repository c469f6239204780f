package nl.werkbrug.garnishment.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * One bank file with payments of withheld money.
 *
 * @param executeOn the day on which the bank is asked to pay
 * @param paidOn the day on which the bank paid; null until somebody says so
 * @param orders its lines, as the bank gets them
 */
public record PaymentBatch(
        String id,
        String employerId,
        State state,
        LocalDate executeOn,
        String debtorName,
        String debtorIban,
        Instant createdAt,
        LocalDate paidOn,
        String settledBy,
        String settledByName,
        List<Order> orders) {

    public PaymentBatch {
        orders = List.copyOf(orders);
    }

    /** What became of it. */
    public enum State {
        OPEN("nog niet als betaald gemeld"),
        /** Said to be paid; the payments are noted one after the other. */
        PAYING("wordt verwerkt"),
        PAID("betaald"),
        WITHDRAWN("ingetrokken");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One line: everything for one payee with one reference. */
    public record Order(int number, String payee, String iban, String text, Money amount) {}

    /** One withheld amount that a line pays; {@code outcome} is PAID or CHANGED once that is known. */
    public record Item(String remittanceId, int order, Money amount, String outcome) {}

    public Money total() {
        return orders.stream().map(Order::amount).reduce(Money.ZERO, Money::plus);
    }
}
