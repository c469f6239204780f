package nl.werkbrug.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The only font of documents. The build brings the files in; both weights cover the same signs. */
public final class OpenSans {

    static final String FAMILY = "Open Sans";

    private static final byte[] REGULAR = read("OpenSans-Regular.ttf");
    private static final byte[] BOLD = read("OpenSans-Bold.ttf");
    private static final CmapLookup SIGNS = signs();

    private OpenSans() {}

    /** The whole font file. */
    public static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    static InputStream bold() {
        return new ByteArrayInputStream(BOLD);
    }

    /** Whether the font draws this code point. */
    public static boolean has(int codePoint) {
        return SIGNS.getGlyphId(codePoint) != 0;
    }

    private static CmapLookup signs() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new DocumentException("The font of documents cannot be read", e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = OpenSans.class.getResourceAsStream("/static/vendor/fonts/" + file)) {
            if (in == null) {
                throw new DocumentException("The build did not bring in the font " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DocumentException("The font " + file + " cannot be read", e);
        }
    }
}
