package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/** A month with three kinds of payee, and the smallest overview there can be. */
final class OverviewFixtures {

    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 25);

    private OverviewFixtures() {}

    static WithholdingOverview full() {
        return new WithholdingOverview(
                DocumentFixtures.letterToEmployee(), "Sam de Vries-Özdemir", "juni 2026", "Beslag voor Energiebedrijf Voorbeeld N.V.",
                List.of(
                        new WithholdingOverview.Run(PAY_DAY, euros("2000.00"), euros("1600.00"), euros("400.00"), euros("1600.00")),
                        new WithholdingOverview.Run(PAY_DAY.plusDays(3), euros("50.00"), null, euros("50.00"), Money.ZERO)),
                List.of(
                        new WithholdingOverview.Withheld("Energiebedrijf Voorbeeld N.V.", "Voorbeeld Gerechtsdeurwaarders",
                                euros("250.00"), "betaald aan de deurwaarder op 25 juni 2026"),
                        new WithholdingOverview.Withheld("CAK", "CAK", euros("175.20"), "ingehouden")),
                List.of(
                        new WithholdingOverview.Claim("Energiebedrijf Voorbeeld N.V.", euros("1250.00"),
                                "rond 25 november 2026, bij € 250,00 per loonbetaling"),
                        new WithholdingOverview.Claim("CAK", null, "loopt tot het bericht dat het stopt")),
                List.of("Voor de gewone beslagen betalen wij één bedrag. De deurwaarder verdeelt het."));
    }

    static WithholdingOverview barest() {
        return new WithholdingOverview(
                DocumentFixtures.barestLetter(), "Werknemer", "2026", null,
                List.of(new WithholdingOverview.Run(PAY_DAY, euros("1000.00"), null, Money.ZERO, euros("1000.00"))),
                List.of(new WithholdingOverview.Withheld("Bank", "–", Money.ZERO, "geen ruimte")), List.of(), List.of());
    }

    private static Money euros(String amount) {
        return Money.euros(amount);
    }
}
