package nl.werkbrug.party;

import java.util.Locale;

/**
 * Number under which an employer pays wage tax (loonheffingennummer).
 *
 * @param value nine digits, an L and two digits, such as {@code 123456789L01}
 */
public record WageTaxNumber(String value) {

    public WageTaxNumber {
        value = Typed.bare(value).toUpperCase(Locale.ROOT);
        Typed.checked(value, value.matches("\\d{9}L(?!00)\\d{2}"), InvalidValue.Reason.WAGE_TAX_NUMBER);
    }

    @Override
    public String toString() {
        return value;
    }
}
