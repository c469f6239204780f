package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.document.Letter.Party;

/** Letters to who gave a signal, with everything told, and with the least. */
final class SignalFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    private static final String FOLLOW = "https://werkbrug.example/melden/volgen";

    private SignalFixtures() {}

    /** One for everything that a letter can say, as a complaint and as another signal. */
    static Stream<DocumentModel> full() {
        Letter letter = new Letter(
                new Party("Gemeente Maasbrug", List.of("Markt 1", "1234 AB Maasbrug"), null, "010 123 45 67", "loket@maasbrug.example"),
                Party.of("Mila de Vries-Özdemir", "Molenstraat 12", "1234 AB Voorbeeldstad"), DAY, "2026-000123", null, null);
        return Stream.of(SignalAnswer.Says.values()).flatMap(says -> Stream.of(true, false).map(complaint -> new SignalAnswer(
                letter, says, complaint, true, DAY.minusDays(9), DAY.plusDays(5),
                says == SignalAnswer.Says.RECEIPT ? List.of() : List.of("U hebt gelijk.", "Dinsdag om negen uur belt Lotte u op."), FOLLOW)));
    }

    static SignalAnswer barest() {
        return new SignalAnswer(
                new Letter(Party.of("Gemeente"), Party.of("Mila"), DAY, "WB-1", null, null), SignalAnswer.Says.RECEIPT, false, false, DAY, DAY, List.of(),
                FOLLOW);
    }
}
