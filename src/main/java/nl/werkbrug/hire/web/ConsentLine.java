package nl.werkbrug.hire.web;

import java.util.Optional;
import nl.werkbrug.hire.HireConsent;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * Whether the employee lets the employer ask about benefit, limitation and guidance: what was said, when and how, and who
 * wrote it down.
 */
record ConsentLine(String inWords) {

    static ConsentLine of(Optional<HireConsents.Told> told) {
        return new ConsentLine(told.map(ConsentLine::words).orElse(Words.of("hire.consent-line.not-asked")));
    }

    private static String words(HireConsents.Told told) {
        Notation formats = Notation.of(Language.current());
        String recorder = told.recordedBy() == null ? Words.of("hire.consent-line.self") : told.recordedBy();
        String recorded = Words.of("hire.consent-line.recorded", formats.date(told.recordedOn()), recorder);
        HireConsent consent = told.consent();
        if (!consent.given()) {
            return Words.of("hire.consent-line.no", recorded);
        }
        String day = consent.on() == null ? "" : Words.of("hire.consent-line.on", formats.date(consent.on())) + how(consent.how());
        return Words.of("hire.consent-line.yes", day, recorded);
    }

    private static String how(String code) {
        return switch (code == null ? "" : code) {
            case "WRITING" -> Words.of("hire.consent-line.writing");
            case "SPOKEN" -> Words.of("hire.consent-line.spoken");
            case "LINK" -> Words.of("hire.consent-line.link");
            default -> "";
        };
    }
}
