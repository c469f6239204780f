package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;
import nl.werkbrug.shared.Money;

/** The letter about a custom budget with everything told, and with the least. */
final class CustomBudgetFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private CustomBudgetFixtures() {}

    static CustomBudgetLetter full() {
        Letter letter = new Letter(
                new Party("Gemeente Maasbrug", List.of("Markt 1", "1234 AB Maasbrug"), null, "010 123 45 67", "loket@maasbrug.example"),
                Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"), DAY, "2026-000123", null,
                new Letter.Signatory("Lotte van der Sluis", null, null));
        return new CustomBudgetLetter(
                letter, "werkkleding", DAY.minusDays(3), "Werkschoenen met een stalen neus", Money.euros("180.00"), "Sam de Vries-Özdemir",
                Money.euros("150.00"), "Schoenhandel Oversteek", List.of("Zonder deze schoenen kan de werknemer niet beginnen."),
                List.of("De bedrijfskleding krijgt de werknemer van u."), List.of("Wij betalen binnen twee weken."),
                new AuthorityDecision.Remedy(LocalDate.of(2026, 7, 21), "artikel 6:7 Awb"), false, false);
    }

    static CustomBudgetClaim claim() {
        return new CustomBudgetClaim(
                full().letter(), "werkkleding", "Werkschoenen met een stalen neus", Money.euros("150.00"), DAY, "Sam de Vries-Özdemir", Money.euros("100.00"),
                DAY.plusDays(28), "NL91 ABNA 0417 1643 00", List.of("U stuurde geen bon."), full().remedy());
    }

    static CustomBudgetClaim barestClaim() {
        return new CustomBudgetClaim(
                barest().letter(), "reizen naar het werk", "Fiets", Money.euros("90.00"), DAY, null, Money.euros("90.00"), DAY.plusDays(28), "NL91 ABNA 0417 1643 00",
                List.of(), null);
    }

    static CustomBudgetLetter barest() {
        return new CustomBudgetLetter(
                new Letter(Party.of("Gemeente"), Party.of("Sam de Vries"), DAY, "WB-1", null, null), "reizen naar het werk", DAY, "Fiets", Money.euros("90.00"),
                "Sam de Vries", null, null, List.of("Het kan niet."), List.of(), List.of(), null, true, true);
    }
}
