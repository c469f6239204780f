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
                DocumentFixtures.letter(), "Toekenning, besluit van 22 december 2025", "Toekenning loonkostensubsidie", MADE_KNOWN,
                LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 2), null, ObjectionConfirmation.Arrival.LATE, false, LocalDate.of(2026, 3, 16),
                List.of(new ObjectionConfirmation.Step(
                        "De termijn telt vanaf de laatste dag om bezwaar te maken: maandag 2 februari 2026.", "artikel 7:10 lid 1 Awb")), false);
    }

    static ObjectionConfirmation barestObjection() {
        return new ObjectionConfirmation(
                DocumentFixtures.barestLetter(), "Wijziging, besluit van 22 december 2025", "Wijziging loonkostensubsidie", MADE_KNOWN,
                LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2), ObjectionConfirmation.Arrival.IN_TIME_BY_POST, true, LocalDate.of(2026, 3, 16), List.of(), true);
    }

    static ObjectionSupplement supplement() {
        return new ObjectionSupplement(
                DocumentFixtures.letter(), "Vervoer, besluit van 22 december 2025", "Beslissing over een maatwerkbudget (een fiets)", MADE_KNOWN,
                LocalDate.of(2026, 2, 10), true, true, LocalDate.of(2026, 2, 24), true);
    }

    static ObjectionSupplement barestSupplement() {
        return new ObjectionSupplement(
                DocumentFixtures.barestLetter(), "Een bril, besluit van 22 december 2025", "Beslissing over een maatwerkbudget (een bril)", MADE_KNOWN,
                LocalDate.of(2026, 1, 10), true, false, LocalDate.of(2026, 2, 24), false);
    }

    static ObjectionWithdrawal withdrawal() {
        return new ObjectionWithdrawal(
                DocumentFixtures.letter(), "Vervoer, besluit van 22 december 2025", "Beslissing over een maatwerkbudget (een fiets)", MADE_KNOWN,
                LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 12), "Jobcoachbureau De Brug", LocalDate.of(2026, 2, 2));
    }

    static ObjectionWithdrawal barestWithdrawal() {
        return new ObjectionWithdrawal(
                DocumentFixtures.barestLetter(), "Een bril, besluit van 22 december 2025", "Beslissing over een maatwerkbudget (een bril)", MADE_KNOWN,
                LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 12), null, null);
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

    /** More than one amount per day. */
    static PenaltyDecision penalty() {
        return new PenaltyDecision(
                DocumentFixtures.letter(), "het besluit op de aanvraag", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 3, 12), List.of("Wij beslisten te laat.", "U stelde ons in gebreke."), null,
                List.of(
                        new PenaltyDecision.Part(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 3, 10), 14, Money.euros("23.00"),
                                Money.euros("322.00")),
                        new PenaltyDecision.Part(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 12), 2, Money.euros("35.00"),
                                Money.euros("70.00"))),
                Money.euros("392.00"), LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 27), "artikel 6:7 en 6:8 lid 1 Awb");
    }

    /** Nothing owed, and no decision yet. */
    static PenaltyDecision barestPenalty() {
        return new PenaltyDecision(
                DocumentFixtures.barestLetter(), "de beslissing op het bezwaar", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 10),
                null, List.of(), "artikel 4:17 lid 6, onder a, Awb", List.of(), Money.ZERO, null, LocalDate.of(2026, 4, 27),
                "artikel 6:7 en 6:8 lid 1 Awb");
    }

    /** To an employee who applied. */
    static DecisionCopy copy() {
        return new DecisionCopy(
                DocumentFixtures.letter(), "Bakkerij De Korst", "Toekenning loonkostensubsidie", MADE_KNOWN, true, false,
                LocalDate.of(2026, 2, 2), "artikel 6:7 en 6:8 lid 1 Awb");
    }

    static DecisionCopy barestCopy() {
        return new DecisionCopy(
                DocumentFixtures.barestLetter(), "Bakkerij De Korst", "Beslissing op bezwaar", MADE_KNOWN, false, true,
                LocalDate.of(2026, 2, 2), "artikel 6:7, 6:8 en 8:1 Awb");
    }

    private static RecoveryStatement.Month month(int number) {
        return new RecoveryStatement.Month(
                YearMonth.of(2026, number), Money.euros("1122.10"), Money.euros("900.00"), Money.euros("222.10"));
    }
}
