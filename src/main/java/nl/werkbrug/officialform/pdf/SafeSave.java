package nl.werkbrug.officialform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a PDF so that nothing of it is lost: PDFBox 3.0.8 drops choices from a list when it packs the objects of a file. */
final class SafeSave {

    private SafeSave() {}

    static void to(PDDocument document, OutputStream out) throws IOException {
        document.save(out, CompressParameters.NO_COMPRESSION);
    }
}
