package nl.werkbrug.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
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
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PagesOfPdf() {}

    /** How many pages it has. */
    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new DocumentException("The document cannot be read", e);
        }
    }

    /**
     * A picture of one page as PNG.
     *
     * @param page the first is 1
     */
    public static byte[] picture(byte[] pdf, int page) {
        AT_ONCE.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(page - 1).getCropBox();
            float scale = Math.min(DPI / 72, LARGEST / Math.max(sheet.getWidth(), sheet.getHeight()));
            BufferedImage drawn = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("The page cannot be drawn", e);
        } finally {
            AT_ONCE.release();
        }
    }
}
