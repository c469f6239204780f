package nl.werkbrug.hire.web;

import java.util.Optional;
import nl.werkbrug.hire.HireConsent;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.shared.DutchFormats;

/**
 * Whether the employee lets the employer ask about benefit, limitation and guidance: what was said, when and how, and who
 * wrote it down.
 */
record ConsentLine(String inWords) {

    static ConsentLine of(Optional<HireConsents.Told> told) {
        return new ConsentLine(told.map(ConsentLine::words).orElse("Nog niet gevraagd aan de werknemer."));
    }

    private static String words(HireConsents.Told told) {
        DutchFormats formats = new DutchFormats();
        String recorder = told.recordedBy() == null ? "de werknemer zelf" : told.recordedBy();
        String recorded = "Vastgelegd op " + formats.date(told.recordedOn()) + " door " + recorder + ".";
        HireConsent consent = told.consent();
        if (!consent.given()) {
            return "Nee, daarvoor is geen toestemming van de werknemer. " + recorded;
        }
        String day = consent.on() == null ? "" : " op " + formats.date(consent.on()) + how(consent.how());
        return "Ja, daarvoor gaf de werknemer toestemming" + day + ". " + recorded;
    }

    private static String how(String code) {
        return switch (code == null ? "" : code) {
            case "WRITING" -> ", op papier of per e-mail";
            case "SPOKEN" -> ", mondeling";
            case "LINK" -> ", via een uitnodiging";
            default -> "";
        };
    }
}
