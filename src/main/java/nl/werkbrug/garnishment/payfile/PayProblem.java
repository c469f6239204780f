package nl.werkbrug.garnishment.payfile;

import nl.werkbrug.shared.Words;

/**
 * One thing to mend. It repeats nothing that was typed in a cell, for that may be a BSN in the wrong place.
 *
 * @param place where the file or message came from, which decides how lines are named
 * @param line the line or index, or {@link #WHOLE_FILE}
 * @param column the name of the column or field; empty when it is about the whole line or file
 * @param code what is wrong, for programs
 * @param message what is wrong and how to mend it, in Dutch
 */
public record PayProblem(Place place, int line, String column, ProblemCode code, String message) {

    public static final int WHOLE_FILE = -1;

    /** How a source counts. */
    public enum Place {
        FILE,
        MESSAGE;

        /** A line as a user or program finds it back. */
        String of(int line) {
            return this == FILE ? Words.of("garnishment.problem-at.line", line) : "loonruns[" + line + "]";
        }
    }

    /** Where to look: "regel 4, kolom nettoloon" in a file, "loonruns[3].nettoLoon" in a message; empty for the whole. */
    public String where() {
        if (line == WHOLE_FILE) {
            return column;
        }
        if (column.isEmpty()) {
            return place.of(line);
        }
        return place.of(line) + (place == Place.FILE ? Words.of("garnishment.problem-at.column", column) : "." + column);
    }
}
