package nl.werkbrug.localscheme;

/**
 * A question that a municipality asks on its form.
 *
 * @param place under which its answer is kept
 * @param hint null without one
 */
public record LocalQuestion(int place, String label, String hint, Kind kind, boolean required) {

    /** What is answered. */
    public enum Kind {
        TEXT("een korte tekst"),
        LONG_TEXT("een langere tekst"),
        NUMBER("een getal"),
        MONEY("een bedrag"),
        DATE("een datum"),
        YES_NO("ja of nee");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch words shown to users. */
        public String label() {
            return label;
        }
    }
}
