package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the signs of a page together to lines and cells, from top to bottom and from left to right. */
final class PageLines {

    private static final int LONGEST_CELL = 400;

    private PageLines() {}

    /** Rows of cells; a row is never empty. */
    static List<List<Segment>> of(List<Glyph> glyphs) {
        List<Glyph> down = glyphs.stream().filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingInt(Glyph::y)).toList();
        List<List<Segment>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : down) {
            if (!row.isEmpty() && glyph.y() - row.get(0).y() > Math.min(glyph.size(), row.get(0).size()) * 2 / 5) {
                rows.add(cells(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(cells(row));
        }
        return rows;
    }

    private static List<Segment> cells(List<Glyph> row) {
        List<Glyph> across = row.stream().sorted(Comparator.comparingInt(Glyph::x)).toList();
        List<Segment> cells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= across.size(); i++) {
            if (i == across.size() || gap(across, i) > across.get(i).size() * 17 / 10) {
                cells.add(cell(across.subList(start, i)));
                start = i;
            }
        }
        return cells;
    }

    private static Segment cell(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            // A space is a gap; narrower gaps are between letters of one word.
            if (i > 0 && gap(glyphs, i) > glyphs.get(i).size() * 17 / 100) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        Glyph first = glyphs.get(0);
        int end = glyphs.get(glyphs.size() - 1).end();
        String words = Words.flat(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        return new Segment(first.x(), end, first.y(), first.size(), words);
    }

    private static int gap(List<Glyph> across, int i) {
        return across.get(i).x() - across.get(i - 1).end();
    }
}
