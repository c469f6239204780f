package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a writ, in the pieces in which a person reads it.
 *
 * @param strands  columns first, then rows of cells; the same words may stand in both
 * @param complete whether these are all pages of the file
 */
record WritText(List<Strand> strands, boolean complete) {

    /** Part of a text. */
    static WritText part(List<Strand> strands) {
        return new WritText(strands, false);
    }

    private static final int LONGEST_STRAND = 120;

    /** How many columns back a line looks for its own; keeps a hostile page from taking for ever. */
    private static final int COLUMNS_BACK = 80;

    /** Letters in the whole text; a scan has hardly any. */
    long letters() {
        return strands.stream().filter(strand -> !strand.row())
                .flatMapToInt(strand -> strand.text().codePoints()).filter(Character::isLetter).count();
    }

    /** The pieces of one page. */
    static List<Strand> page(int number, List<List<Segment>> rows) {
        List<List<Segment>> columns = columns(rows);
        List<Strand> strands = new ArrayList<>();
        Map<Segment, Strand> home = new HashMap<>();
        for (List<Segment> column : columns) {
            Strand strand = Strand.of(number, column, false);
            strands.add(strand);
            column.forEach(segment -> home.put(segment, strand));
        }
        rows.forEach(row -> joined(row, home).stream().filter(cells -> cells.size() > 1)
                .forEach(cells -> strands.add(Strand.of(number, cells, true))));
        return strands;
    }

    /** Each line goes under the nearest line above it that it can continue. */
    private static List<List<Segment>> columns(List<List<Segment>> rows) {
        List<List<Segment>> columns = new ArrayList<>();
        for (List<Segment> row : rows) {
            for (Segment segment : row) {
                columnFor(segment, columns).add(segment);
            }
        }
        return columns;
    }

    private static List<Segment> columnFor(Segment segment, List<List<Segment>> columns) {
        for (int i = columns.size() - 1; i >= Math.max(0, columns.size() - COLUMNS_BACK); i--) {
            List<Segment> column = columns.get(i);
            if (column.size() < LONGEST_STRAND && segment.continues(column.get(column.size() - 1))) {
                return column;
            }
        }
        columns.add(new ArrayList<>());
        return columns.get(columns.size() - 1);
    }

    /** Cells beside each other belong together, unless they are lines of two columns of a letter. */
    private static List<List<Segment>> joined(List<Segment> row, Map<Segment, Strand> home) {
        List<List<Segment>> groups = new ArrayList<>();
        Segment before = null;
        for (Segment segment : row) {
            boolean apart = before == null || home.get(before).isProse() && home.get(segment).isProse();
            if (apart) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(segment);
            before = segment;
        }
        return groups;
    }
}
