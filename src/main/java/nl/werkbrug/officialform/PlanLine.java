package nl.werkbrug.officialform;

/**
 * What becomes of one field of a copy.
 *
 * @param value what is written in the PDF; null when nothing is
 * @param words the same for people, or what would have been written; null when there is none
 * @param why what is the matter, in Dutch; null when nothing is
 */
public record PlanLine(PdfField field, State state, String value, String words, String why) {

    /** How it stands. */
    public enum State {
        FILLED,
        /** The fact is not told yet. */
        UNKNOWN,
        /** It is told, but it does not go in this field. */
        DOES_NOT_FIT,
        /** The answer means that this field stays empty. */
        STAYS_EMPTY,
        /** Nothing fills it: the user does. */
        BY_HAND
    }

    static PlanLine filled(PdfField field, String value, String words) {
        return new PlanLine(field, State.FILLED, value, words, null);
    }

    static PlanLine not(PdfField field, State state, String words, String why) {
        return new PlanLine(field, state, null, words, why);
    }
}
