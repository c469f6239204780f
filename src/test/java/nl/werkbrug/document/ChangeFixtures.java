package nl.werkbrug.document;

import static nl.werkbrug.document.DocumentFixtures.IBAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.document.Coordination.Reader;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/** Each kind of change, first with every fact, then with only those it needs. */
public final class ChangeFixtures {

    private static final LocalDate NOTICE = LocalDate.of(2026, 6, 10);
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate PAY_DAY = LocalDate.of(2026, 7, 25);
    private static final Money SOME = Money.euros("241.85");
    private static final Coordination.Other OTHER = new Coordination.Other(
            "Loonbeslag door een deurwaarder", LocalDate.of(2026, 5, 4), "Vierde Deurwaarders", "VD-77");
    private static final Coordination.Coordinator COORDINATOR =
            new Coordination.Coordinator("Tweede Deurwaarders", "Kade 9, 3011 AB  Rotterdam", "TD-12");

    private static final StatedProtection SPREAD = new StatedProtection(
            Money.euros("1910.15"), PayPeriod.MONTH, null, Money.euros("1200.00"), Money.euros("2000.00"));
    private static final StatedProtection PERCENTAGE =
            new StatedProtection(null, PayPeriod.MONTH, new BigDecimal("92.50"), null, null);

    private ChangeFixtures() {}

    public static Stream<Change> full() {
        return Stream.of(
                new Change.NewProtectedAmount(
                        NOTICE, "Tweede Deurwaarders, kenmerk TD-12", SPREAD, DocumentFixtures.GARNISHED, PAY_DAY,
                        new PastRuns(SOME, null, SOME, SOME)),
                new Change.AskProtectedAmount(
                        PERCENTAGE, NOTICE, List.of("De voet is van 1 juni 2025. Dat is meer dan 12 maanden geleden."),
                        "De werknemer woont nu alleen.", PAY_DAY),
                new Change.WageChange(FROM, PayPeriod.MONTH, Money.euros("2117.25"), Money.euros("2301.00"), "meer uren"),
                new Change.OtherAccount(NOTICE, IBAN, "Tweede Deurwaarders", FROM, LocalDate.of(2026, 6, 12)),
                new Change.Suspension(NOTICE, FROM, "verzet tegen het dwangbevel"),
                new Change.Resumption(NOTICE, FROM, PAY_DAY, SOME),
                new Change.Release(NOTICE, FROM, Money.euros("2762.44"), SOME),
                new Change.EmploymentEnded(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 25), SOME),
                new EmploymentGoesOn(LocalDate.of(2026, 7, 31), PAY_DAY),
                new Change.FinalStatementRequest(NOTICE, Money.euros("2762.44"), Money.euros("2600.00"), PAY_DAY),
                new Coordination.AnotherGarnishment(OTHER, false, Reader.COORDINATES, COORDINATOR),
                new Coordination.WhoCoordinates(List.of(OTHER), Reader.SHARES, COORDINATOR),
                new Coordination.YouCoordinate(FROM, PAY_DAY, IBAN, List.of(OTHER), SOME),
                new Coordination.OtherCoordinator(FROM, PAY_DAY, Reader.SHARES, COORDINATOR),
                new Coordination.OrderQuestion(List.of(OTHER), SOME),
                new Standstill.Lapsed(FROM, SOME),
                new Standstill.Stayed(FROM, LocalDate.of(2026, 12, 31), SOME),
                new Standstill.Revived(FROM, PAY_DAY));
    }

    public static Stream<Change> barest() {
        return Stream.of(
                new Change.NewProtectedAmount(NOTICE, null, PERCENTAGE, PAY_DAY, PAY_DAY, null),
                new Change.AskProtectedAmount(null, null, List.of(), null, PAY_DAY),
                new Change.WageChange(FROM, PayPeriod.FOUR_WEEKS, Money.euros("2117.25"), Money.euros("2301.00"), null),
                new Change.OtherAccount(NOTICE, IBAN, null, FROM, null),
                new Change.Suspension(NOTICE, FROM, null),
                new Change.Resumption(NOTICE, FROM, PAY_DAY, null),
                new Change.Release(NOTICE, FROM, null, null),
                new Change.EmploymentEnded(LocalDate.of(2026, 7, 31), null, null),
                new EmploymentGoesOn(LocalDate.of(2026, 7, 31), PAY_DAY),
                new Change.FinalStatementRequest(NOTICE, Money.euros("2762.44"), Money.euros("2762.44"), null),
                new Coordination.AnotherGarnishment(OTHER, true, Reader.CHANNEL, null),
                new Coordination.WhoCoordinates(List.of(), Reader.CHANNEL, null),
                new Coordination.YouCoordinate(FROM, PAY_DAY, IBAN, List.of(), null),
                new Coordination.OtherCoordinator(FROM, PAY_DAY, Reader.CHANNEL, COORDINATOR),
                new Coordination.OrderQuestion(List.of(), null),
                new Standstill.Lapsed(FROM, null),
                new Standstill.Stayed(FROM, LocalDate.of(2026, 12, 31), null),
                new Standstill.Revived(FROM, PAY_DAY));
    }
}
