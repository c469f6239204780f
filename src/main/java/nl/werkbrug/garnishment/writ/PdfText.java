package nl.werkbrug.garnishment.writ;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.UploadLimit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Takes the text out of a PDF that nobody trusts. */
final class PdfText {

    /** A writ and its calculation; the judgment and the annexes that come after are not read. */
    static final int MOST_PAGES = 15;

    private static final int ENOUGH_GLYPHS = 45_000;

    private PdfText() {}

    /** Why there is no text. */
    static final class Unreadable extends Exception {

        private final transient WritReading.Why why;

        Unreadable(WritReading.Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        WritReading.Why why() {
            return why;
        }
    }

    static WritText of(byte[] pdf) throws Unreadable {
        if (pdf == null || pdf.length == 0 || pdf.length > UploadLimit.BYTES) {
            throw new Unreadable(WritReading.Why.BROKEN);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(WritReading.Why.PROTECTED);
        } catch (GlyphStripper.TooMuch e) {
            throw new Unreadable(WritReading.Why.TOO_MUCH);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets broken structures with all of these; the reason is of no use to the user.
            throw new Unreadable(WritReading.Why.BROKEN);
        }
    }

    private static WritText read(PDDocument document) throws IOException, Unreadable {
        if (document.isEncrypted()) {
            throw new Unreadable(WritReading.Why.PROTECTED);
        }
        if (!StreamCheck.harmless(document.getDocument())) {
            throw new Unreadable(WritReading.Why.TOO_MUCH);
        }
        GlyphStripper stripper = new GlyphStripper();
        List<Strand> strands = new ArrayList<>();
        int page = 0;
        while (page < Math.min(document.getNumberOfPages(), MOST_PAGES) && stripper.collected() < ENOUGH_GLYPHS) {
            page++;
            strands.addAll(WritText.page(page, PageLines.of(stripper.page(document, page))));
        }
        return new WritText(List.copyOf(strands), page == document.getNumberOfPages());
    }
}
