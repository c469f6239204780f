package nl.werkbrug.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.DutchFormats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Renders a sample and reads its text back. */
final class SampleRendering {

    private static final PdfRenderer RENDERER = new PdfRenderer(new DutchFormats());

    private SampleRendering() {}

    static byte[] of(DocumentModel model) {
        return RENDERER.render(model, DocumentFixtures.MOMENT).content();
    }

    /** The text of the PDF, with every run of white space made one space. */
    static String text(DocumentModel model) {
        return text(of(model));
    }

    /** The text of each page. */
    static List<String> pages(DocumentModel model) {
        try (PDDocument document = Loader.loadPDF(of(model))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s\u00a0]+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
