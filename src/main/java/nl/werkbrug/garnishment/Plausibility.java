package nl.werkbrug.garnishment;

/**
 * What one check of the protected amount (beslagvrije voet) found. It never blocks: the bailiff sets the amount.
 *
 * @param text Dutch sentences for the employer
 * @param request the same as a sentence in a letter to the bailiff; empty unless the outcome is {@link Outcome#LOOK}
 * @param source the article, or the source of the figure
 */
public record Plausibility(Subject subject, Outcome outcome, String text, String request, String source) {

    /** What is looked at. */
    public enum Subject {
        MAXIMUM("Wettelijk maximum"),
        LOW_INCOME("95 procent bij een laag inkomen"),
        AGE("Dag van de voet"),
        PAY_CHANGED("Verandering van het loon"),
        INDEX_DAY("Nieuwe bedragen in de wet"),
        COMPANY_CAR("Auto van de zaak"),
        CAK_PREMIUM("Inhouding voor het CAK"),
        /** Something the employer writes himself. */
        OTHER("Andere reden");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        /** The Dutch name shown to users. */
        public String label() {
            return label;
        }
    }

    /** How it came out. */
    public enum Outcome {
        GOOD("goed"),
        LOOK("let op"),
        UNKNOWN("niet te controleren");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** The Dutch word shown to users. */
        public String label() {
            return label;
        }
    }

    public static Plausibility good(Subject subject, String text, String source) {
        return new Plausibility(subject, Outcome.GOOD, text, "", source);
    }

    public static Plausibility unknown(Subject subject, String text, String source) {
        return new Plausibility(subject, Outcome.UNKNOWN, text, "", source);
    }

    public static Plausibility look(Subject subject, String text, String request, String source) {
        return new Plausibility(subject, Outcome.LOOK, text, request, source);
    }

    /** Whether somebody should look at it. */
    public boolean doubtful() {
        return outcome == Outcome.LOOK;
    }
}
