package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;

/** The letter with the code of an employee. */
final class OwnLinkFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private OwnLinkFixtures() {}

    static OwnLinkLetter full() {
        Letter letter = new Letter(
                new Party("Gemeente Maasbrug", List.of("Markt 1", "1234 AB Maasbrug"), null, "010 123 45 67", "loket@maasbrug.example"),
                Party.of("Sam de Vries-Özdemir", "Molenstraat 12", "1234 AB Voorbeeldstad"), DAY, "2026-000123", null, null);
        return letter(letter);
    }

    static OwnLinkLetter barest() {
        return letter(new Letter(Party.of("Gemeente"), Party.of("Sam de Vries"), DAY, "WB-1", null, null));
    }

    private static OwnLinkLetter letter(Letter letter) {
        return new OwnLinkLetter(letter, "https://werkbrug.example/mijn-vertrouwenspersoon", "AB2C-DE3F-GH4J-KM5N", DAY.plusDays(14));
    }
}
