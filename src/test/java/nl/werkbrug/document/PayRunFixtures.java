package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.PayRunStatement.ClaimLeft;
import nl.werkbrug.document.PayRunStatement.Payment;
import nl.werkbrug.document.PayRunStatement.Step;
import nl.werkbrug.shared.Money;

/** A pay run with several payees, and one with only the employee. */
public final class PayRunFixtures {

    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 25);

    private PayRunFixtures() {}

    public static PayRunStatement full() {
        return new PayRunStatement(
                DocumentFixtures.letterToEmployee(), "Sam de Vries-Özdemir", "juni 2026", PAY_DAY, steps(), payments(),
                List.of(new ClaimLeft("Energiebedrijf Voorbeeld N.V.", Money.euros("483.70"), Money.euros("2278.74"))),
                List.of("De premie voor het CAK komt uit de beslagvrije voet."));
    }

    public static PayRunStatement barest() {
        return new PayRunStatement(
                DocumentFixtures.barestLetter(), "S. de Vries", "week 23", PAY_DAY,
                List.of(new Step("Netto uitbetaling", null, Money.ZERO, false)),
                List.of(new Payment("Werknemer", null, null, Money.ZERO)), null, null);
    }

    private static List<Step> steps() {
        return List.of(
                new Step("Netto uitbetaling", "Loonstrook juni 2026", Money.euros("2213.85"), false),
                new Step("Onbelaste reiskosten", "Vallen niet onder het beslag (artikel 475a lid 3 Rv)",
                        Money.euros("-96.60"), false),
                new Step("Nettoloon voor het beslag", null, Money.euros("2117.25"), true),
                new Step("Beslagvrije voet", "Bericht van de deurwaarder van 5 juni 2026", Money.euros("-1875.40"), false),
                new Step("Bedrag voor de deurwaarder", "Niet meer dan de vordering die nog open staat",
                        Money.euros("241.85"), true));
    }

    private static List<Payment> payments() {
        return List.of(
                new Payment("Voorbeeld Gerechtsdeurwaarders", DocumentFixtures.IBAN, "D-2026-778899", Money.euros("241.85")),
                new Payment("CAK", DocumentFixtures.IBAN, "CAK-2026-1", Money.euros("175.20")),
                new Payment("Werknemer", null, null, Money.euros("1796.80")));
    }
}
