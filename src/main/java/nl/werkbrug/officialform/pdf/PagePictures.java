package nl.werkbrug.officialform.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import nl.werkbrug.officialform.PdfField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages as PNG, with the fields outlined and numbered or as they are. */
public final class PagePictures {

    private static final float DPI = 110;
    private static final int LARGEST = 2_400;
    /** Drawing takes much memory: of more requests the rest waits. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PagePictures() {}

    /** The page as it is printed. */
    public static byte[] plain(byte[] form, int page) {
        return picture(form, page, null);
    }

    /**
     * The page with its fields.
     *
     * @param chosen number of the field that stands out; 0 for none
     */
    public static byte[] numbered(byte[] form, int page, List<PdfField> fields, int chosen) {
        return picture(form, page, new Outlines(fields, chosen));
    }

    private static byte[] picture(byte[] form, int page, Outlines outlines) {
        AT_ONCE.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(form)) {
            BufferedImage picture = drawn(document, page, outlines);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("The page cannot be drawn", e);
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage drawn(PDDocument document, int page, Outlines outlines) throws IOException {
        PDPage sheet = document.getPage(page - 1);
        float longest = Math.max(sheet.getCropBox().getWidth(), sheet.getCropBox().getHeight());
        float scale = Math.min(DPI / 72, LARGEST / longest);
        BufferedImage picture = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
        if (outlines != null) {
            Graphics2D pen = picture.createGraphics();
            outlines.draw(document, sheet, PageSide.of(sheet, scale), pen);
            pen.dispose();
        }
        return picture;
    }
}
