package nl.werkbrug.party;

import nl.werkbrug.shared.Words;

/** A value that cannot be what it claims to be. The message never repeats the value: it may be personal. */
public class InvalidValue extends IllegalArgumentException {

    private final Reason reason;

    InvalidValue(Reason reason) {
        super("Invalid value: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a value was refused, with the sentence that tells a user how to mend it. */
    public enum Reason {
        BSN_LENGTH,
        BSN_CHECK,
        KVK_NUMBER,
        BRANCH_NUMBER,
        WAGE_TAX_NUMBER,
        IBAN,
        NAME,
        STREET,
        POSTCODE,
        CITY,
        EMAIL,
        PHONE,
        PAY_PERIOD,
        PAY_DAY;

        /** The sentence for the user, in the language of the page. */
        public String text() {
            return Words.of("party.invalid." + name());
        }
    }
}
