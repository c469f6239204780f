package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.Map;

/** What the invented payroll fills in; whatever the page fills in by itself is left as it stands. */
final class StandardAnswers {

    private static final String TICKED = "true";

    private final Story story;
    private final LocalDate today;

    StandardAnswers(Story story, LocalDate today) {
        this.story = story;
        this.today = today;
    }

    /** Answers by key of the form: texts, dates and amounts. */
    Map<String, Object> to(String formId) {
        return switch (formId) {
            case "tell-employee" -> Map.of(
                    "toldOn", today, "leaflet", "HANDED", "delayAsked", "no",
                    "note", "Gesprek in een rustige kamer. De werknemer kent de schuld en wil hem oplossen.");
            case "declaration" -> declaration();
            case "post-declaration" -> Map.of("postedOn", today, "registered", "yes");
            case "confirm-receipt" -> Map.of("confirmedOn", today);
            case "pay-run" -> Map.of("wage", story.net(), "last", "no");
            case "remit" -> Map.of("paidOn", today, "asStated", TICKED);
            case "final-statement" -> Map.of("outcome", "SETTLED", "answeredOn", today);
            case "sign-seen" -> Map.of("returnedOn", today, "signer.name", story.payroll().displayName());
            case "set-up-cak" -> Map.of("startOn", today, "arranged", TICKED);
            case "post-letter" -> Map.of("postedOn", today);
            default -> throw new IllegalStateException("The demo has no answers to the form " + formId);
        };
    }

    private Map<String, Object> declaration() {
        return Map.ofEntries(
                Map.entry("relation", "EMPLOYED"),
                Map.entry("employment.since", LocalDate.of(2019, 3, 1)),
                Map.entry("employment.contract", "PERMANENT"),
                Map.entry("wage.payDay", "de " + DemoParties.DAY_OF_MONTH + "e van de maand"),
                Map.entry("wage.gross", story.net().plus(story.tax())),
                Map.entry("wage.tax", story.tax()),
                Map.entry("wage.net", story.net()),
                Map.entry("wage.companyCar", "no"),
                Map.entry("wage.holidayPercentage", "8"),
                Map.entry("wage.holidayMonth", "5"),
                Map.entry("setOff.exists", "no"),
                Map.entry("cak", "no"),
                Map.entry("signer.name", story.payroll().displayName()),
                Map.entry("signer.function", "Salarisadministrateur"),
                Map.entry("truthful", TICKED));
    }
}
