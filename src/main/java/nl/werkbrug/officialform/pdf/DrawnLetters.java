package nl.werkbrug.officialform.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import nl.werkbrug.document.OpenSans;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws a short word as outlines of our own font: a server need not have any font installed. */
final class DrawnLetters implements AutoCloseable {

    private final TrueTypeFont font;

    DrawnLetters() throws IOException {
        try (InputStream file = OpenSans.regular()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
    }

    /** In picture points for letters of a size. */
    float width(String word, float size) throws IOException {
        float width = 0;
        for (char letter : word.toCharArray()) {
            width += font.getAdvanceWidth(glyph(letter)) * size / font.getUnitsPerEm();
        }
        return width;
    }

    /** From the left end of its base line. */
    void draw(Graphics2D pen, String word, float x, float y, float size) throws IOException {
        float scale = size / font.getUnitsPerEm();
        float at = x;
        for (char letter : word.toCharArray()) {
            var outline = font.getGlyph().getGlyph(glyph(letter)).getPath();
            pen.fill(outline.createTransformedShape(new AffineTransform(scale, 0, 0, -scale, at, y)));
            at += font.getAdvanceWidth(glyph(letter)) * scale;
        }
    }

    private int glyph(char letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
