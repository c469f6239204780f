package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;
import nl.werkbrug.shared.Money;

/** Records of learning at work with everything kept, and with the least. */
final class LearningFixtures {

    private static final LocalDate ON = LocalDate.of(2026, 12, 1);

    private LearningFixtures() {}

    static LearningRecord full() {
        return new LearningRecord(
                new Letter(
                        Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"),
                        Party.of("Voor de eigen administratie"), ON, "2026-000123", null, null),
                "2025/2026",
                new LearningRecord.Learner(
                        "Sam de Vries-Özdemir", "mbo, beroepsbegeleidende leerweg", "25170", "Voorbeeld College", "100123456",
                        LocalDate.of(2025, 8, 25), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 17)),
                List.of(
                        new LearningRecord.Stretch(
                                LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19), 4, "B. Oven", "Kan zelf de oven bedienen."),
                        new LearningRecord.Stretch(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 24), 4, "B. Oven", null)),
                32, 32, "toegekend", Money.euros("2100.00"), LocalDate.of(2031, 12, 1));
    }

    static LearningRecord barest() {
        return new LearningRecord(
                new Letter(Party.of("Werkgever"), Party.of("Voor de eigen administratie"), ON, "WB-1", null, null), "2025/2026",
                new LearningRecord.Learner(null, null, null, null, null, null, null, null), List.of(), 0, null, null, null, null);
    }
}
