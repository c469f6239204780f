package nl.werkbrug.party;

import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * International bank account number, checked by country, length and check digits.
 *
 * @param value without spaces, in capitals
 */
public record Iban(String value) {

    public Iban {
        value = Typed.bare(value).toUpperCase(Locale.ROOT);
        Typed.checked(value, isIban(value), InvalidValue.Reason.IBAN);
    }

    /** In groups of four, as people read it: "NL91 ABNA 0417 1643 00". */
    public String inGroups() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean isIban(String value) {
        try {
            IbanUtil.validate(value);
            return true;
        } catch (Iban4jException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
