package nl.werkbrug.garnishment.writ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files that are small and ask for endless work. */
final class HostilePdf {

    private HostilePdf() {}

    /** Forty million spaces, packed in some kilobytes. */
    static byte[] thatUnpacksWithoutEnd() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream content = new PDStream(document);
            try (OutputStream spaces = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] many = " ".repeat(1_000_000).getBytes();
                for (int i = 0; i < 40; i++) {
                    spaces.write(many);
                }
            }
            page.setContents(content);
            document.addPage(page);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A drawing that holds itself twice. */
    static byte[] thatDrawsItselfAgain() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject drawing = new PDFormXObject(document);
            drawing.setBBox(page.getMediaBox());
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), drawing);
            drawing.setResources(resources);
            try (OutputStream content = drawing.getStream().createOutputStream()) {
                content.write("/X Do /X Do".getBytes());
            }
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.drawForm(drawing);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
