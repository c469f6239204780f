package nl.werkbrug.bank;

import nl.werkbrug.shared.Words;

/** A payment order that a bank would refuse. The message never repeats a name or an account. */
public class InvalidOrder extends IllegalArgumentException {

    private final Reason reason;

    /** @param reason what must be mended */
    public InvalidOrder(Reason reason) {
        super("Invalid payment order: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why an order was refused, with the sentence that tells a user how to mend it. */
    public enum Reason {
        NO_ACCOUNT,
        NO_PAYMENTS,
        TOO_MANY_PAYMENTS,
        AMOUNT_TOO_LOW,
        AMOUNT_TOO_HIGH,
        SAME_ID_TWICE,
        ID,
        NAME,
        REMITTANCE,
        YEAR;

        /** The sentence for the user. */
        public String text() {
            return Words.of("bank.refused." + name());
        }
    }

    static void refuseUnless(boolean right, Reason reason) {
        if (!right) {
            throw new InvalidOrder(reason);
        }
    }
}
