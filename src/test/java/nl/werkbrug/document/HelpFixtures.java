package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;

/** The letter that refers somebody to help, with everything told and with the least. */
final class HelpFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private HelpFixtures() {}

    static HelpReferral full() {
        Letter letter = new Letter(
                new Party("Bakkerij De Korenschoof B.V.", List.of("Molenstraat 12", "1234 AB Voorbeeldstad"), null, "010 123 45 67", "loon@korenschoof.example"),
                Party.of("Geldraad", "Plein 3, 1234 AB Voorbeeldstad"), DAY, "2026-000124", null, null);
        return new HelpReferral(
                letter, "Onafhankelijk financieel advies", true, DAY, "Hoe krijg ik weer overzicht?",
                List.of(new HelpReferral.Line("Naam", "Sam de Vries-Özdemir"), new HelpReferral.Line("Telefoonnummer", "06 12345678")));
    }

    static HelpReferral barest() {
        return new HelpReferral(
                new Letter(Party.of("Gemeente"), Party.of("Hulp"), DAY, "WB-1", null, null), "Hulp", false, DAY, null,
                List.of(new HelpReferral.Line("Naam", "S. Vries")));
    }
}
