package nl.werkbrug.garnishment.writ;

import java.util.List;

/**
 * Text that belongs together: the lines of one column, or the cells of one row.
 *
 * @param page  page number, from 1
 * @param lines lines of the column, or cells of the row
 * @param row   whether these are cells beside each other
 * @param text  the lines with a line break, or the cells with a tab between them
 */
record Strand(int page, List<String> lines, boolean row, String text) {

    private static final int LONGEST_QUOTE = 200;

    static Strand of(int page, List<Segment> segments, boolean row) {
        List<String> lines = segments.stream().map(Segment::text).toList();
        return new Strand(page, lines, row, String.join(row ? "\t" : "\n", lines));
    }

    /** Many lines of some length: a letter, no table. */
    boolean isProse() {
        return !row && lines.size() >= 3 && text.length() / lines.size() >= 25;
    }

    /** The lines in which the places from start to end stand; of a row the whole row. */
    String quote(int start, int end) {
        StringBuilder quote = new StringBuilder();
        int from = 0;
        for (String line : lines) {
            if (row || from < end && from + line.length() > start) {
                quote.append(quote.isEmpty() ? "" : " ").append(line);
            }
            from += line.length() + 1;
        }
        return quote.length() <= LONGEST_QUOTE ? quote.toString() : quote.substring(0, LONGEST_QUOTE) + "…";
    }
}
