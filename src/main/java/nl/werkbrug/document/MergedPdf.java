package nl.werkbrug.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Puts PDFs one after the other in one file, with a bookmark for each. What comes out says nothing of PDF/UA or PDF/A: an
 * uploaded file meets neither, and putting two that do together does not make one that does.
 */
public final class MergedPdf {

    /** It stands in memory as a whole, so few at once. */
    private static final PdfWork WORK = new PdfWork(2, Duration.ofSeconds(60));
    private static final int MOST_PAGES = 2_000;

    private MergedPdf() {}

    /** One of the documents. */
    public record Part(String title, byte[] content) {}

    /**
     * One file of all.
     *
     * @param title what a reader shows on top, without personal data
     * @throws DocumentException when one of them cannot be read, they have more than 2000 pages, or it takes more than a minute
     */
    public static byte[] of(String title, List<Part> parts) {
        return WORK.within("The documents cannot be put together", () -> together(title, parts));
    }

    private static byte[] together(String title, List<Part> parts) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            Map<Integer, String> starts = new LinkedHashMap<>();
            for (Part part : parts) {
                starts.put(whole.getNumberOfPages(), part.title());
                open.add(Loader.loadPDF(part.content()));
                if (whole.getNumberOfPages() + open.get(open.size() - 1).getNumberOfPages() > MOST_PAGES) {
                    throw new DocumentException("More than " + MOST_PAGES + " pages");
                }
                new PDFMergerUtility().appendDocument(whole, open.get(open.size() - 1));
            }
            describe(whole, title, starts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            whole.save(bytes);
            return bytes.toByteArray();
        } finally {
            close(open);
        }
    }

    private static void describe(PDDocument whole, String title, Map<Integer, String> starts) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Werkbrug");
        whole.setDocumentInformation(about);
        // Taken over from the first one, it would claim for all what holds for that one only.
        whole.getDocumentCatalog().setMetadata(null);
        whole.getDocumentCatalog().setLanguage("nl-NL");
        whole.getDocumentCatalog().setDocumentOutline(outline(whole, starts));
    }

    private static PDDocumentOutline outline(PDDocument whole, Map<Integer, String> starts) {
        PDDocumentOutline outline = new PDDocumentOutline();
        starts.forEach((page, name) -> {
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(whole.getPage(page));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(name);
            item.setDestination(place);
            outline.addLast(item);
        });
        return outline;
    }

    private static void close(List<PDDocument> open) {
        for (PDDocument document : open) {
            try {
                document.close();
            } catch (IOException e) {
                throw new DocumentException("A document cannot be closed", e);
            }
        }
    }
}
