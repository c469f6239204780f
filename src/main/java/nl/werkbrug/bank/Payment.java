package nl.werkbrug.bank;

import static nl.werkbrug.bank.InvalidOrder.refuseUnless;

import java.util.Objects;
import nl.werkbrug.bank.InvalidOrder.Reason;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Money;

/**
 * One credit transfer in euros. Texts are refused as they are, never mended here; {@link SepaText} mends.
 *
 * @param endToEndId our own id, which travels with the payment to the receiver; 1 to 35 signs
 * @param amount from 0.01 to 999,999,999.99 euros, the bounds of the SEPA credit transfer
 * @param creditorName who gets the money; 1 to 70 signs
 * @param creditorIban where the money goes
 * @param remittance what the receiver reads, such as the number of a file; 1 to 140 signs
 */
public record Payment(String endToEndId, Money amount, String creditorName, Iban creditorIban, String remittance) {

    private static final Money MOST = Money.euros("999999999.99");

    /** @throws InvalidOrder for an amount or a text that a bank refuses */
    public Payment {
        Texts.id(endToEndId);
        refuseUnless(amount.isPositive(), Reason.AMOUNT_TOO_LOW);
        refuseUnless(amount.compareTo(MOST) <= 0, Reason.AMOUNT_TOO_HIGH);
        Texts.name(creditorName);
        Objects.requireNonNull(creditorIban, "creditorIban");
        Texts.remittance(remittance);
    }
}
