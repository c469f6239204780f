package nl.werkbrug.bank;

import static nl.werkbrug.bank.InvalidOrder.refuseUnless;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.werkbrug.bank.InvalidOrder.Reason;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;

/**
 * Credit transfers from one account on one day, as one file for the bank.
 *
 * @param messageId our own id; a bank refuses a second file with the same one; 1 to 35 signs
 * @param createdAt when the order was made, written in whole seconds of Dutch time
 * @param executeOn the day on which the bank is asked to pay; whether it is a banking day is the caller's concern
 * @param debtorName who pays; 1 to 70 signs
 * @param debtorIban the account the money comes from
 * @param payments at least one, at most 100,000, each with an id of its own
 */
public record PaymentOrder(
        String messageId,
        Instant createdAt,
        LocalDate executeOn,
        String debtorName,
        Iban debtorIban,
        List<Payment> payments) {

    /** More does not fit in a file that people can still check, and several banks take no more. */
    public static final int MOST_PAYMENTS = 100_000;

    /** @throws InvalidOrder for an order that a bank refuses */
    public PaymentOrder {
        Texts.id(messageId);
        refuseUnless(isInThisCentury(executeOn) && isInThisCentury(DutchTime.dateOf(createdAt)), Reason.YEAR);
        Texts.name(debtorName);
        Objects.requireNonNull(debtorIban, "debtorIban");
        payments = List.copyOf(payments);
        refuseUnless(!payments.isEmpty(), Reason.NO_PAYMENTS);
        refuseUnless(payments.size() <= MOST_PAYMENTS, Reason.TOO_MANY_PAYMENTS);
        refuseUnless(eachHasItsOwnId(payments), Reason.SAME_ID_TWICE);
    }

    /** The sum of all payments, which the file states so that the bank can check it. */
    public Money total() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    private static boolean eachHasItsOwnId(List<Payment> payments) {
        Set<String> ids = new HashSet<>();
        return payments.stream().map(Payment::endToEndId).allMatch(ids::add);
    }

    /** A year of other than four digits makes no valid file, and is a slip long before that. */
    private static boolean isInThisCentury(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }
}
