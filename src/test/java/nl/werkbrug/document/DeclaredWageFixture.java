package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/** A wage with every fact the declaration asks for. */
final class DeclaredWageFixture {

    private DeclaredWageFixture() {}

    static DeclaredWage full() {
        return new DeclaredWage(
                new DeclaredWage.Pay(
                        PayPeriod.MONTH, "de 25e van de maand", Money.euros("2890.00"), Money.euros("512.18"),
                        Money.euros("139.50"), Money.euros("121.07"), Money.euros("2117.25")),
                List.of(
                        new DeclaredWage.Allowance("Reiskosten", Money.euros("96.60")),
                        new DeclaredWage.Allowance("Thuiswerken", Money.euros("19.20"))),
                new DeclaredWage.CompanyCar(false, Money.ZERO),
                new DeclaredWage.Protection(
                        Money.euros("1875.40"), LocalDate.of(2026, 6, 5), Money.euros("241.85")),
                new DeclaredWage.HolidayAllowance("8", "mei", Money.euros("1410.00")),
                List.of(
                        new DeclaredWage.ExtraPay("Dertiende maand", "december", Money.euros("1600")),
                        new DeclaredWage.ExtraPay("Overwerk", "wisselend", null)),
                List.of(new DeclaredWage.SetOff("Voorschot op loon", LocalDate.of(2026, 5, 1), Money.euros("50"))),
                new DeclaredWage.HealthPremium(true, Money.euros("175.20")));
    }
}
