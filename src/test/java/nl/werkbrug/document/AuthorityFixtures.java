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

    /** What only the employee can ask for. */
    static AuthorityDecision toEmployee() {
        return new AuthorityDecision(
                DocumentFixtures.letter(), "meeneembare voorziening", LocalDate.of(2025, 12, 1), "Wij kennen uw aanvraag toe.",
                "Sam de Vries-Özdemir", null, null, null, List.of(), List.of("De voorziening is nodig."),
                new AuthorityDecision.Remedy(LAST_DAY, "artikel 6:7 Awb"), List.of("Verandert er iets? Meld het meteen."), true);
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

    /** A founded objection: something comes instead. */
    static ObjectionDecision founded() {
        return new ObjectionDecision(
                DocumentFixtures.letter(), "jobcoach in eigen dienst, besluit van 1 december 2025", "jobcoach in eigen dienst", LocalDate.of(2025, 12, 1),
                "Sam de Vries-Özdemir", true,
                "Uw bezwaar is gegrond.", new ObjectionDecision.Instead(
                        "Wij kennen uw aanvraag alsnog toe.", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31),
                        Money.euros("2700.00"), List.of("De jobcoach houdt de uren bij.")),
                List.of("Op 5 januari 2026 legde u het uit in een gesprek.", "De begeleiding is toch nodig."),
                new ObjectionDecision.Appeal(LAST_DAY, "artikel 6:7 en 6:8 lid 1 Awb en artikel 8:1 Awb"),
                List.of("Deze beslissing komt in de plaats van het eerdere besluit."));
    }

    static ObjectionDecision inadmissible() {
        return new ObjectionDecision(
                DocumentFixtures.barestLetter(), "proefplaatsing, besluit van 1 december 2025", "proefplaatsing", LocalDate.of(2025, 12, 1), null, false,
                "Uw bezwaar is niet-ontvankelijk.", null, List.of(), new ObjectionDecision.Appeal(LAST_DAY, "artikel 6:7 Awb en artikel 8:1 Awb"), List.of("Niets."));
    }

    /** Somebody else objected. */
    static ChangedDecision changed() {
        return new ChangedDecision(
                DocumentFixtures.letter(), "jobcoach in eigen dienst, besluit van 1 december 2025", "jobcoach in eigen dienst", LocalDate.of(2025, 12, 1),
                founded().instead(), List.of("De begeleiding kost minder uren."), founded().appeal(), List.of("Deze beslissing komt in de plaats van het eerdere besluit."));
    }

    static ChangedDecision barelyChanged() {
        return new ChangedDecision(
                DocumentFixtures.barestLetter(), "proefplaatsing, besluit van 1 december 2025", "proefplaatsing", LocalDate.of(2025, 12, 1),
                new ObjectionDecision.Instead("Wij kennen een deel van uw aanvraag toe.", null, null, null, List.of()), List.of(), inadmissible().appeal(), List.of());
    }

    static AuthorityQuestion completion() {
        return new AuthorityQuestion(
                DocumentFixtures.letter(), AuthorityQuestion.Kind.COMPLETE, "jobcoach in eigen dienst", "Sam de Vries-Özdemir",
                List.of("Het begeleidingsplan"), LocalDate.of(2026, 1, 19));
    }

    /** To the employee, who asked. */
    static AuthorityQuestion completionByLetter() {
        return new AuthorityQuestion(
                DocumentFixtures.letter(), AuthorityQuestion.Kind.COMPLETE, "meeneembare voorziening", "Sam de Vries-Özdemir",
                List.of("De offerte"), LocalDate.of(2026, 1, 19), true);
    }

    static AuthorityQuestion viewByLetter() {
        return new AuthorityQuestion(
                DocumentFixtures.barestLetter(), AuthorityQuestion.Kind.VIEW_ON_REFUSAL, "meeneembare voorziening", null,
                List.of("U heeft al een voorziening."), LocalDate.of(2026, 1, 19), true);
    }

    static AuthorityQuestion view() {
        return new AuthorityQuestion(
                DocumentFixtures.barestLetter(), AuthorityQuestion.Kind.VIEW, "proefplaatsing", null,
                List.of("Dit werk is al gedaan."), LocalDate.of(2026, 1, 19));
    }

    static Stream<DocumentModel> full() {
        return Stream.of(changed(), decision(), toEmployee(), notPaid(), founded(), completion(), completionByLetter());
    }

    static Stream<DocumentModel> barest() {
        return Stream.of(barelyChanged(), barestDecision(), inadmissible(), view(), viewByLetter());
    }
}
