package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;

/** Letters of a municipality about a request: with everything in them, and with as little as they allow. */
final class AuthorityFixtures {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 16);

    private AuthorityFixtures() {}

    static AuthorityDecision decision() {
        return new AuthorityDecision(
                DocumentFixtures.letter(), "jobcoach in eigen dienst", LocalDate.of(2025, 12, 1),
                "Wij kennen een deel van uw aanvraag toe.", "Sam de Vries-Özdemir", LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 12, 31), Money.euros("2700.00"), List.of("De jobcoach houdt de uren bij."),
                List.of("De begeleiding is nodig.", "Meer uren zijn niet nodig."),
                new AuthorityDecision.Remedy(LAST_DAY, "artikel 6:7 en 6:8 lid 1 Awb"), List.of("Verandert er iets? Meld het meteen."));
    }

    static AuthorityDecision barestDecision() {
        return new AuthorityDecision(
                DocumentFixtures.barestLetter(), "proefplaatsing", LocalDate.of(2025, 12, 1), "Wij wijzen uw aanvraag af.", null, null,
                null, null, List.of(), List.of(), new AuthorityDecision.Remedy(LAST_DAY, "artikel 6:7 Awb"), List.of("Klaar."));
    }

    /** That what was granted is not paid: no days and no amount, reasons only. */
    static AuthorityDecision notPaid() {
        return new AuthorityDecision(
                DocumentFixtures.letter(), "Startpremie Lindewoude", LocalDate.of(2025, 12, 1), "Wij betalen het toegekende bedrag niet.",
                "Sam de Vries-Özdemir", null, null, null, List.of(),
                List.of("Daarom stellen wij het bedrag vast op nul (artikel 4:46 lid 2 Awb).", "Het contract eindigde."),
                new AuthorityDecision.Remedy(LAST_DAY, "artikel 6:7 Awb"), List.of("U hoeft niets terug te betalen."));
    }

    static AuthorityQuestion completion() {
        return new AuthorityQuestion(
                DocumentFixtures.letter(), AuthorityQuestion.Kind.COMPLETE, "jobcoach in eigen dienst", "Sam de Vries-Özdemir",
                List.of("Het begeleidingsplan"), LocalDate.of(2026, 1, 19));
    }

    static AuthorityQuestion view() {
        return new AuthorityQuestion(
                DocumentFixtures.barestLetter(), AuthorityQuestion.Kind.VIEW, "proefplaatsing", null,
                List.of("Dit werk is al gedaan."), LocalDate.of(2026, 1, 19));
    }

    static Stream<DocumentModel> full() {
        return Stream.of(decision(), notPaid(), completion());
    }

    static Stream<DocumentModel> barest() {
        return Stream.of(barestDecision(), view());
    }
}
