package nl.werkbrug.document;

import java.time.LocalDate;

/** A mandate on which everything stands, and one with as little as may be. */
final class MandateFixtures {

    private MandateFixtures() {}

    static TargetGroupMandate full() {
        return new TargetGroupMandate(
                DocumentFixtures.letter(), "Sam de Vries", LocalDate.of(1990, 5, 17), "arbeidsgehandicapte werknemer",
                LocalDate.of(2026, 6, 15), "123456789L01");
    }

    static TargetGroupMandate barest() {
        return new TargetGroupMandate(DocumentFixtures.barestLetter(), null, null, "herplaatste arbeidsgehandicapte werknemer", null, null);
    }
}
