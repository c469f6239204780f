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
        TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        YES_NO
    }
}
