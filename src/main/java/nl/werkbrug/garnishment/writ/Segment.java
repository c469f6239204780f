package nl.werkbrug.garnishment.writ;

/** Words on one line with no wide gap between them: a line of a letter, or one cell of a table. Measures as in {@link Glyph}. */
record Segment(int x, int end, int y, int size, String text) {

    /** Whether this can be the next line of a text that the other stands in. */
    boolean continues(Segment above) {
        int down = y - above.y;
        int step = Math.max(size, above.size);
        boolean near = down > step / 2 && down <= 2 * step + step / 5;
        return near && x < above.end && end > above.x && Math.abs(x - above.x) <= 400;
    }
}
