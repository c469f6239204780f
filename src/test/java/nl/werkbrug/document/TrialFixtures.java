package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.document.Letter.Party;

/** Papers of a trial placement with everything told, and with the least. */
final class TrialFixtures {

    static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    static final LocalDate LAST = LocalDate.of(2026, 8, 14);

    private TrialFixtures() {}

    static TrialAgreement agreement() {
        return new TrialAgreement(
                letter(), "Sam de Vries-Özdemir", "UWV", new TrialAgreement.Period(FIRST, LAST, new BigDecimal("24.50")),
                new TrialAgreement.Work(
                        "inpakker", "Dozen vouwen en brood inpakken.", "B. Oven, ploegleider", "Elke week een gesprek.",
                        "Broodfabriek De Aar", "reiskosten"),
                new TrialAgreement.Insurance("Polder Verzekeringen", "Ongevallen Onderling"),
                new TrialAgreement.After(LocalDate.of(2026, 8, 17), new BigDecimal("24.5")), LocalDate.of(2026, 6, 8),
                "Halverwege belt UWV.");
    }

    static TrialAgreement barestAgreement() {
        return new TrialAgreement(
                barestLetter(), null, null, new TrialAgreement.Period(FIRST, LAST, null),
                new TrialAgreement.Work(null, null, null, null, null, null), new TrialAgreement.Insurance(null, null),
                new TrialAgreement.After(null, null), null, null);
    }

    static TrialLetter hired() {
        return new TrialLetter(letter(), TrialLetter.Outcome.HIRED, FIRST, LAST, LocalDate.of(2026, 8, 17), null, "Gemeente Maasbrug");
    }

    static TrialLetter barest(TrialLetter.Outcome outcome) {
        return new TrialLetter(barestLetter(), outcome, FIRST, LAST, null, null, null);
    }

    static TrialLetter notHired() {
        return new TrialLetter(
                letter(), TrialLetter.Outcome.NOT_HIRED, FIRST, LAST, null, "U werkte netjes. Wij hebben nu geen vaste plek.", "UWV");
    }

    private static Letter letter() {
        return new Letter(
                Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"),
                Party.of("Sam de Vries-Özdemir", "Dorpsstraat 1", "1234 AA Voorbeeldstad"), LocalDate.of(2026, 6, 9), "2026-000123",
                null, null);
    }

    private static Letter barestLetter() {
        return new Letter(Party.of("Werkgever"), Party.of("Werknemer"), FIRST, "WB-1", null, null);
    }
}
