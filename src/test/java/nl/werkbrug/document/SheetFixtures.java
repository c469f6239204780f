package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.ApplicationSheet.LastDay;
import nl.werkbrug.document.ApplicationSheet.Line;
import nl.werkbrug.document.ApplicationSheet.Part;

/** A sheet on which everything stands, and one with as little as may be. */
final class SheetFixtures {

    private SheetFixtures() {}

    static ApplicationSheet full() {
        return new ApplicationSheet(
                DocumentFixtures.letter(), "jobcoach in eigen dienst", "UWV, met het formulier voor de interne jobcoach",
                new LastDay(LocalDate.of(2026, 6, 29), true, "Protocol Interne Jobcoach UWV 2015",
                        "UWV betaalt dan niet verder terug dan vier weken vóór de aanvraag.", true),
                List.of(
                        new Part("Werkgever", List.of(new Line("KvK-nummer", "12345678"), new Line("Rekeningnummer (IBAN)", "NL91 ABNA 0417 1643 00"))),
                        new Part("Begeleiding", List.of(
                                new Line("Waarbij is begeleiding nodig?", "Plannen van de dag.\nHulp bij drukte."),
                                new Line("Naam van de jobcoach in uw bedrijf", "Ria Rog")))),
                "artikel 9 Re-integratiebesluit", List.of("het getekende contract", "het begeleidingsplan"),
                List.of("de werkgever", "de werknemer"));
    }

    static ApplicationSheet barest() {
        return new ApplicationSheet(
                DocumentFixtures.barestLetter(), "loonkostensubsidie", "de gemeente waar de werknemer woont", null,
                List.of(new Part("Werk", List.of(new Line("Functie", null)))), null, List.of(), List.of("de werkgever"));
    }
}
