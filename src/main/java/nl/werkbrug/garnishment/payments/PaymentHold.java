package nl.werkbrug.garnishment.payments;

import java.util.Optional;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Payees;

/** Says why withheld money may not leave with a bank file now. */
final class PaymentHold {

    private PaymentHold() {}

    /**
     * Why an amount must wait, in Dutch; empty when it can be paid.
     *
     * @param contested whether it is not settled who goes first
     * @param payee who would get it today
     */
    static Optional<String> why(Garnishment it, boolean contested, Bailiff payee, Payees payees) {
        return standstill(it, payees).or(() -> contested ? Optional.of("Nog niet duidelijk is wie voorgaat.") : Optional.empty())
                .or(() -> payee.ibanChecks()
                        ? Optional.empty()
                        : Optional.of("Het rekeningnummer van de ontvanger klopt niet. Meld het goede nummer bij \"Wijziging melden\"."));
    }

    private static Optional<String> standstill(Garnishment it, Payees payees) {
        return switch (it.status()) {
            case LAPSED -> payees.estateTakesHeld(it)
                    ? Optional.empty()
                    : Optional.of("Het beslag is vervallen. Wacht op de schriftelijke opdracht van de bewindvoerder.");
            case SUSPENDED -> Optional.of("De uitbetaling is geschorst.");
            case STAYED -> Optional.of("Het beslag staat stil door een moratorium.");
            default -> it.paysOut() ? Optional.empty() : Optional.of("De verklaring is nog niet verstuurd.");
        };
    }
}
