package nl.werkbrug.officialform.fact;

import java.util.Map;
import nl.werkbrug.form.Option;

/** Facts of nobody, to show an operator what a filled copy looks like. */
public final class InventedValues {

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("person.givenName", "Sam"), Map.entry("person.familyName", "Voorbeeld"), Map.entry("person.name", "Sam Voorbeeld"),
            Map.entry("person.birthDate", "1998-02-03"), Map.entry("person.street", "Kade 1"), Map.entry("person.postcode", "1234 AB"),
            Map.entry("person.city", "Maasbrug"), Map.entry("person.address", "Kade 1, 1234 AB Maasbrug"),
            Map.entry("employer.name", "Bakkerij Voorbeeld"), Map.entry("employer.street", "Markt 2"),
            Map.entry("employer.postcode", "1234 CD"), Map.entry("employer.city", "Maasbrug"),
            Map.entry("employer.address", "Markt 2, 1234 CD Maasbrug"), Map.entry("employer.kvk", "12345678"),
            Map.entry("employer.wageTaxNumber", "123456789L01"), Map.entry("employer.iban", "NL00BANK0123456789"),
            Map.entry("contact.name", "Rita Tarwe"), Map.entry("contact.function", "Personeelszaken"),
            Map.entry("contact.phone", "0612345678"), Map.entry("contact.email", "rita@voorbeeld.example"),
            Map.entry(OwnPaths.REFERENCE, "2026-000123"));

    private InventedValues() {}

    /** A value as it would be kept. */
    public static String of(KnownPath fact) {
        return SPECIAL.getOrDefault(fact.path(), switch (fact.type()) {
            case DATE -> "2026-06-01";
            case MONEY -> "2150.00";
            case NUMBER -> "32";
            case CHOICE, YES_NO -> fact.options().stream().findFirst().map(Option::value).orElse("Ja");
            case TEXT -> "Voorbeeld";
        });
    }
}
