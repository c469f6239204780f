package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/** Two employees of whom one is named, and a contract for which nobody counts yet. */
final class SocialReturnFixtures {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private SocialReturnFixtures() {}

    static SocialReturnProof full() {
        return new SocialReturnProof(
                DocumentFixtures.letter(), "2026-17", FIRST, LAST, Money.euros("50000"), LocalDate.of(2026, 12, 31), List.of(
                        new SocialReturnProof.Line(
                                "Sam de Vries-Özdemir", "Participatiewet, Vast contract", LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 12, 31), new BigDecimal("32"), Money.euros("50000"),
                                "tabel social return van de gemeente Dorp", Money.euros("22404.87"), "Bewijs van de doelgroep"),
                        new SocialReturnProof.Line(
                                "P-78", "WW", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), new BigDecimal("18.5"),
                                Money.euros("20000"), "tabel social return van de gemeente Dorp", Money.euros("2590.56"), null)));
    }

    static SocialReturnProof barest() {
        return new SocialReturnProof(
                DocumentFixtures.barestLetter(), "2026-18", FIRST, LAST, Money.euros("50000"), FIRST, List.of());
    }
}
