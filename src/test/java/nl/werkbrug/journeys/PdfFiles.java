package nl.werkbrug.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkbrug.fixture.SoundPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files that a visitor has at hand, and the words in those that the product made. */
record PdfFiles(Path folder) {

    Path sound(String name) throws IOException {
        return Files.write(folder.resolve(name + ".pdf"), SoundPdf.bytes());
    }

    Path broken() throws IOException {
        return Files.writeString(folder.resolve("kapot.pdf"), "%PDF-1.7\nmaar verder niets");
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
