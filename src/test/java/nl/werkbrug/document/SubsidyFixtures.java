package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;

/** Decisions and questions about loonkostensubsidie: with everything in them, and with as little as they allow. */
final class SubsidyFixtures {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 16);

    private SubsidyFixtures() {}

    static SubsidyDecision decision() {
        return new SubsidyDecision(
                DocumentFixtures.letter(), "Toekenning loonkostensubsidie", "Sam de Vries-Özdemir", LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 12, 31),
                new SubsidyDecision.Amount(Money.euros("881.05"), Money.euros("1088.10"), true, "minimumloon 2026-01-01", List.of(
                        new SubsidyDecision.Step(
                                "Het minimumloon per maand bij 36 uur per week", Money.euros("2294.40"), "artikel 8 WML"),
                        new SubsidyDecision.Step("32 van de 36 uur", Money.euros("881.05"), ""))),
                List.of("De loonwaarde is 60 procent.", "Alles wat nodig is, is er."), "artikel 10d lid 4 Participatiewet", true,
                new SubsidyDecision.Remedy(false, LAST_DAY, "artikel 6:7 en 6:8 lid 1 Awb"),
                List.of("Wij betalen op de 15e van elke maand.", "Verandert er iets? Meld het meteen."), true);
    }

    static SubsidyDecision barestDecision() {
        return new SubsidyDecision(
                DocumentFixtures.barestLetter(), "Beslissing op bezwaar", null, null, null, null, List.of(),
                "artikel 7:12 Awb", false, new SubsidyDecision.Remedy(true, LAST_DAY, "artikel 6:7 en 8:1 Awb"), List.of("Klaar."), false);
    }

    static AuthorityQuestion completion() {
        return new AuthorityQuestion(
                DocumentFixtures.letter(), AuthorityQuestion.Kind.COMPLETE, "loonkostensubsidie", "Sam de Vries-Özdemir",
                List.of("Ondertekend arbeidscontract", "De functie"), LocalDate.of(2026, 1, 19));
    }

    static AuthorityQuestion view() {
        return new AuthorityQuestion(
                DocumentFixtures.barestLetter(), AuthorityQuestion.Kind.VIEW_ON_REFUSAL, "loonkostensubsidie", null, List.of("Niet in de doelgroep."),
                LocalDate.of(2026, 1, 19));
    }

    static Stream<DocumentModel> full() {
        return Stream.of(decision(), completion());
    }

    static Stream<DocumentModel> barest() {
        return Stream.of(barestDecision(), view());
    }
}
