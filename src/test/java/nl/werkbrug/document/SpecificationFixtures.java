package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/** A payment of loonkostensubsidie with a set-off, and the smallest there can be. */
final class SpecificationFixtures {

    private static final LocalDate ON = LocalDate.of(2026, 6, 20);

    private SpecificationFixtures() {}

    static WageSubsidySpecification full() {
        return new WageSubsidySpecification(DocumentFixtures.barestLetter(), "juni 2026", ON, List.of(
                new WageSubsidySpecification.Line(
                        "2026-000123", "P-77", "juni 2026", "Subsidie voor juni 2026.", true, Money.euros("1239.42")),
                new WageSubsidySpecification.Line(
                        "2026-000123", "P-77", "mei 2026",
                        "Het bedrag voor mei 2026 was € 1.239,42 en wordt € 1.139,42. Het verschil gaat van deze betaling af.", false,
                        Money.euros("-100.00"))));
    }

    static WageSubsidySpecification barest() {
        return new WageSubsidySpecification(DocumentFixtures.barestLetter(), "juni 2026", ON, List.of(
                new WageSubsidySpecification.Line("2026-000001", null, "juni 2026", "Subsidie voor juni 2026.", false, Money.ZERO)));
    }
}
