package nl.werkbrug.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.werkbrug.shared.Money;

/** Letters about an objection and about subsidy that is taken back. */
final class WageSubsidyFixtures {

    private static final LocalDate MADE_KNOWN = LocalDate.of(2025, 12, 22);

    private WageSubsidyFixtures() {}

    /** Too late and without reasons, so that everything is said. */
    static ObjectionConfirmation objection() {
        return new ObjectionConfirmation(
                DocumentFixtures.letter(), "Toekenning loonkostensubsidie", MADE_KNOWN, LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 2, 2), false, false, LocalDate.of(2026, 3, 16),
                List.of(new ObjectionConfirmation.Step(
                        "De termijn telt vanaf de laatste dag om bezwaar te maken: maandag 2 februari 2026.", "artikel 7:10 lid 1 Awb")));
    }

    static ObjectionConfirmation barestObjection() {
        return new ObjectionConfirmation(
                DocumentFixtures.barestLetter(), "Wijziging loonkostensubsidie", MADE_KNOWN, LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 2), true, true, LocalDate.of(2026, 3, 16), List.of());
    }

    static RecoveryStatement recovery() {
        return new RecoveryStatement(
                DocumentFixtures.letter(), LocalDate.of(2026, 6, 1), "minder uren dan waarmee is gerekend",
                List.of(month(3), month(4)), Money.euros("444.20"),
                List.of(
                        new RecoveryStatement.Instalment(1, LocalDate.of(2026, 7, 13), Money.euros("250.00")),
                        new RecoveryStatement.Instalment(2, LocalDate.of(2026, 8, 13), Money.euros("194.20"))));
    }

    static RecoveryStatement barestRecovery() {
        return new RecoveryStatement(
                DocumentFixtures.barestLetter(), LocalDate.of(2026, 6, 1), "iets anders", List.of(month(3)), Money.euros("222.10"),
                List.of(new RecoveryStatement.Instalment(1, LocalDate.of(2026, 7, 13), Money.euros("222.10"))));
    }

    private static RecoveryStatement.Month month(int number) {
        return new RecoveryStatement.Month(
                YearMonth.of(2026, number), Money.euros("1122.10"), Money.euros("900.00"), Money.euros("222.10"));
    }
}
