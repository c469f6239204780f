package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;

/** The letter about a contact person with everything told, and with the least. */
final class ContactFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private ContactFixtures() {}

    static ContactLetter full() {
        Letter letter = new Letter(
                new Party("Gemeente Maasbrug", List.of("Markt 1", "1234 AB Maasbrug"), null, "010 123 45 67", "loket@maasbrug.example"),
                Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"), DAY, "2026-000123", null, null);
        return new ContactLetter(letter, "Lars Hoekema", "Lotte van der Sluis", DAY, "Sam de Vries-Özdemir");
    }

    static ContactLetter barest() {
        return new ContactLetter(
                new Letter(Party.of("Gemeente"), Party.of("Werkgever"), DAY, "WB-1", null, null), "L. Hoekema", "L. Sluis", DAY, null);
    }
}
