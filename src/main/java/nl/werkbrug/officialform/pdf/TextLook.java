package nl.werkbrug.officialform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * How the text of a box is drawn, as its default appearance says (ISO 32000-1, 12.7.3.3).
 *
 * @param appearance the string with font, size and colour; empty when the form gives none
 * @param font null when the form does not have the font that it names
 * @param size in points; 0 when the text decides
 */
record TextLook(String appearance, PDFont font, float size) {

    private static final Pattern FONT = Pattern.compile("/([^\\s/\\[\\]()<>]+)\\s+(-?\\d*\\.?\\d+)\\s+Tf");

    static TextLook of(String appearance, PDResources fonts) {
        Matcher named = FONT.matcher(appearance == null ? "" : appearance);
        if (!named.find()) {
            return new TextLook("", null, 0);
        }
        return new TextLook(appearance, font(unescaped(named.group(1)), fonts), Math.abs(Float.parseFloat(named.group(2))));
    }

    /** The same size and colour with another font. */
    String with(COSName other) {
        return appearance.isEmpty()
                ? "/" + other.getName() + " 0 Tf 0 g"
                : FONT.matcher(appearance).replaceAll("/" + other.getName() + " $2 Tf");
    }

    /** Whether the font really draws every sign: of an embedded font the form may hold only the letters it used itself. */
    boolean draws(String text) {
        return font != null && text.codePoints().filter(sign -> sign != '\n').allMatch(this::draws);
    }

    private boolean draws(int sign) {
        try {
            byte[] encoded = font.encode(Character.toString(sign));
            int code = font.readCode(new ByteArrayInputStream(encoded));
            if (!font.isEmbedded() || Character.isSpaceChar(sign) || !(font instanceof PDVectorFont drawn)) {
                return true;
            }
            return drawn.hasGlyph(code) && !drawn.getNormalizedPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException e) {
            // The font has no code for it; PDFBox says so in several ways.
            return false;
        }
    }

    /** In points at a size. */
    float width(String line, float at) {
        try {
            return font.getStringWidth(line) / 1000 * at;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /** In points at a size; PDFBox puts lines so far apart. */
    float lineHeight(float at) {
        try {
            return font.getBoundingBox().getHeight() / 1000 * at;
        } catch (IOException | RuntimeException e) {
            return at * 1.2f;
        }
    }

    private static PDFont font(String name, PDResources fonts) {
        try {
            return fonts == null ? null : fonts.getFont(COSName.getPDFName(name));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static String unescaped(String name) {
        return Pattern.compile("#([0-9A-Fa-f]{2})").matcher(name)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }
}
