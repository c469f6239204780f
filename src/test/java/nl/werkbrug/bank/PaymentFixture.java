package nl.werkbrug.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Money;

/** Invented orders; the accounts are the examples of the standard. */
final class PaymentFixture {

    static final Iban OURS = new Iban("NL91 ABNA 0417 1643 00");
    static final Iban THEIRS = new Iban("NL39 RABO 0300 0652 64");
    static final Instant MOMENT = Instant.parse("2026-05-22T07:30:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 5, 26);

    private PaymentFixture() {}

    static Payment payment(String id, String euros) {
        return new Payment(id, Money.euros(euros), "Deurwaarders De Voorbeeld", THEIRS, "Dossier 2026/123");
    }

    static PaymentOrder order(List<Payment> payments) {
        return new PaymentOrder("WB-2026-05-1", MOMENT, DAY, "Bakkerij Het Voorbeeld B.V.", OURS, payments);
    }

    static PaymentOrder order(Payment... payments) {
        return order(List.of(payments));
    }

    static PaymentOrder many(int count) {
        return order(IntStream.rangeClosed(1, count).mapToObj(i -> payment("WB-" + i, "123.45")).toList());
    }
}
