package nl.werkbrug.garnishment.payments;

import java.util.Optional;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.shared.Words;

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
        return standstill(it, payees).or(() -> contested ? Optional.of(Words.of("garnishment.hold.order")) : Optional.empty())
                .or(() -> payee.ibanChecks()
                        ? Optional.empty()
                        : Optional.of(Words.of("garnishment.hold.account")));
    }

    private static Optional<String> standstill(Garnishment it, Payees payees) {
        return switch (it.status()) {
            case LAPSED -> payees.estateTakesHeld(it)
                    ? Optional.empty()
                    : Optional.of(Words.of("garnishment.hold.lapsed"));
            case SUSPENDED -> Optional.of(Words.of("garnishment.hold.suspended"));
            case STAYED -> Optional.of(Words.of("garnishment.hold.stayed"));
            default -> it.paysOut() ? Optional.empty() : Optional.of(Words.of("garnishment.hold.not-sent"));
        };
    }
}
