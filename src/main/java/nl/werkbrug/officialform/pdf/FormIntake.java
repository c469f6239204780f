package nl.werkbrug.officialform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.werkbrug.document.PdfUpload;
import nl.werkbrug.officialform.PdfField;
import nl.werkbrug.shared.UploadLimit;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Looks at an uploaded form, takes out what acts by itself, and reads its fields. The content is not trusted. */
public final class FormIntake {

    static final int MOST_FIELDS = 1_000;
    static final int MOST_PAGES = 60;
    /** In points: A1 is 2,384 long. */
    private static final float LARGEST_SIDE = 2_400;
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private static final String BROKEN =
            "officialform.form-intake.the-file-is-damaged";

    private FormIntake() {}

    /** Reads the file; a file that cannot be used is a {@link Intake.Refused}, whatever is in it. */
    public static Intake read(byte[] upload) {
        if (upload != null && upload.length <= UploadLimit.BYTES && PackedSize.exceeds(upload, LARGEST_UNPACKED)) {
            return new Intake.Refused(Words.of("officialform.form-intake.the-file-gets-too"));
        }
        if (PdfUpload.check(upload) instanceof PdfUpload.Rejected rejected) {
            return new Intake.Refused(rejected.message());
        }
        try (PDDocument document = Loader.loadPDF(upload)) {
            return accepted(document);
        } catch (Unusable e) {
            return new Intake.Refused(e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets broken structures with all of these; the reason is of no use to the user.
            return new Intake.Refused(Words.of(BROKEN));
        }
    }

    private static Intake.Accepted accepted(PDDocument document) throws IOException {
        refusePages(document);
        refuseOtherTechnique(document.getDocumentCatalog().getAcroForm(null));
        String removed = new ActiveContent(document).remove();
        List<PdfField> fields = FieldList.of(document);
        if (fields.isEmpty()) {
            throw new Unusable(Words.of("officialform.form-intake.this-pdf-has-no"));
        }
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        SafeSave.to(document, form);
        return new Intake.Accepted(form.toByteArray(), fields, document.getNumberOfPages(), removed);
    }

    private static void refusePages(PDDocument document) {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Unusable(Words.of("officialform.form-intake.this-pdf-has-more", MOST_PAGES));
        }
        for (PDPage page : document.getPages()) {
            if (page.getCropBox().getWidth() > LARGEST_SIDE || page.getCropBox().getHeight() > LARGEST_SIDE) {
                throw new Unusable(Words.of("officialform.form-intake.a-page-of-this"));
            }
        }
    }

    private static void refuseOtherTechnique(PDAcroForm form) {
        if (form == null) {
            throw new Unusable(Words.of("officialform.form-intake.this-pdf-has-no"));
        }
        if (form.xfaIsDynamic()) {
            throw new Unusable(Words.of("officialform.form-intake.this-form-works-only"));
        }
    }
}
