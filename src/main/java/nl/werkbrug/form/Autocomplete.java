package nl.werkbrug.form;

import java.util.Set;

/** Autofill tokens that forms may use: WCAG 2.2, success criterion 1.3.5 and the section "Input purposes". */
final class Autocomplete {

    private static final Set<String> KNOWN = Set.of(
            "off", "name", "given-name", "additional-name", "family-name", "honorific-prefix", "organization",
            "organization-title", "street-address", "address-line1", "address-line2", "address-level2", "country",
            "country-name", "postal-code", "bday", "bday-day", "bday-month", "bday-year", "email", "tel",
            "tel-national", "url", "username");

    private Autocomplete() {}

    static boolean isKnown(String token) {
        return KNOWN.contains(token);
    }
}
