package nl.werkbrug.garnishment.writ;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the upright signs of one page; stops a file that asks for endless work. */
final class GlyphStripper extends PDFTextStripper {

    /** A page of text needs some thousands; counted instead of timed, so that a file is judged the same everywhere. */
    private static final int MOST_OPERATIONS = 2_000_000;

    /** Drawings inside drawings; a file that draws itself would go on for ever. */
    private static final int DEEPEST = 12;

    private static final int MOST_GLYPHS = 60_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int operations;
    private int collected;

    /** The file asks for more work than a letter does; unchecked, because PDFBox goes on after a checked exception. */
    static final class TooMuch extends RuntimeException {

        TooMuch() {
            super("too much", null, false, false);
        }
    }

    GlyphStripper() {
        setSortByPosition(false);
    }

    /** The signs of a page, counted from 1; the limits hold for all pages together. */
    List<Glyph> page(PDDocument document, int number) throws IOException {
        glyphs.clear();
        setStartPage(number);
        setEndPage(number);
        getText(document);
        return List.copyOf(glyphs);
    }

    /** Signs of all pages so far. */
    int collected() {
        return collected;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > MOST_OPERATIONS || getLevel() > DEEPEST) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        collected += positions.size();
        if (collected > MOST_GLYPHS) {
            throw new TooMuch();
        }
        positions.stream().filter(position -> position.getDir() == 0).map(GlyphStripper::glyph).forEach(glyphs::add);
    }

    private static Glyph glyph(TextPosition it) {
        String text = Normalizer.normalize(it.getUnicode(), Normalizer.Form.NFKC).replaceAll("[\\p{Cc}\\p{Cf}]", "");
        return new Glyph(
                Math.round(it.getXDirAdj() * 10), Math.round((it.getXDirAdj() + it.getWidthDirAdj()) * 10),
                Math.round(it.getYDirAdj() * 10), Math.max(40, Math.round(it.getFontSizeInPt() * 10)), text);
    }
}
