package nl.werkbrug.garnishment.writ;

/**
 * One printed sign of a page.
 *
 * @param x    left side, in tenths of a point, as all measures here
 * @param end  right side
 * @param y    the line it stands on; grows downwards
 * @param size height of the letter
 */
record Glyph(int x, int end, int y, int size, String text) {

    boolean isBlank() {
        return text.isBlank();
    }
}
