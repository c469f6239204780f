package nl.werkbrug.document;

import java.text.Normalizer;

/**
 * Makes text fit for the letter's font. A sign the font lacks becomes a visible mark: a name must never lose a letter
 * unseen, and must never stop a letter either.
 */
final class Printable {

    static final int MARK = 0xFFFD;

    private Printable() {}

    /** The same text with composed accents; what XML forbids or Open Sans lacks is replaced by the mark, once per sign. */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> append(printable, sign));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int sign) {
        if (sign == '\n' || sign == '\r' || sign == '\t') {
            printable.append((char) sign);
        } else if (Character.isISOControl(sign)) {
            // Never visible in any font, and most of them are forbidden in XML.
            printable.append(' ');
        } else if (OpenSans.has(sign)) {
            printable.appendCodePoint(sign);
        } else if (!isJoiner(sign)) {
            printable.appendCodePoint(MARK);
        }
    }

    /** Emoji are often several code points glued together; the glue itself has no picture. */
    private static boolean isJoiner(int sign) {
        return sign == 0x200D || (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0x1F3FB && sign <= 0x1F3FF);
    }
}
