package nl.werkbrug.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at the pages of a stored PDF: how many there are, and what they look like. */
public final class PagesOfPdf {

    private static final float DPI = 110;
    private static final int LARGEST = 2_000;
    /** Drawing takes much memory: of more requests the rest waits. */
    private static final PdfWork WORK = new PdfWork(3, Duration.ofSeconds(20));

    private PagesOfPdf() {}

    /**
     * How many pages it has.
     *
     * @throws DocumentException when it cannot be read, or that takes more than twenty seconds
     */
    public static int count(byte[] pdf) {
        return WORK.within("The document cannot be read", () -> {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return document.getNumberOfPages();
            }
        });
    }

    /**
     * A picture of one page as PNG.
     *
     * @param page the first is 1
     * @throws DocumentException when it cannot be drawn, or that takes more than twenty seconds
     */
    public static byte[] picture(byte[] pdf, int page) {
        return picture(pdf, page, WORK);
    }

    static byte[] picture(byte[] pdf, int page, PdfWork work) {
        return work.within("The page cannot be drawn", () -> draw(pdf, page));
    }

    private static byte[] draw(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(page - 1).getCropBox();
            float scale = Math.min(DPI / 72, LARGEST / Math.max(sheet.getWidth(), sheet.getHeight()));
            BufferedImage drawn = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        }
    }
}
