package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.werkbrug.shared.UploadLimit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfUploadTest {

    @Test
    void accepts_a_pdf_and_counts_its_pages() throws IOException {
        assertThat(PdfUpload.check(pdf(2, null, null))).isEqualTo(new PdfUpload.Accepted(2));
    }

    @Test
    void accepts_a_pdf_that_the_product_made() {
        assertThat(PdfUpload.check(SampleRendering.of(DocumentFixtures.leaflet()))).isInstanceOf(PdfUpload.Accepted.class);
    }

    @Test
    void refuses_an_empty_file() {
        assertRefused(new byte[0], PdfUpload.Code.EMPTY, "leeg");
        assertRefused(null, PdfUpload.Code.EMPTY, "leeg");
    }

    @Test
    void refuses_a_file_of_more_than_10_mb() {
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), UploadLimit.BYTES + 1);

        assertRefused(large, PdfUpload.Code.TOO_LARGE, "groter dan 10 MB");
    }

    @Test
    void refuses_a_file_that_only_claims_to_be_a_pdf() {
        assertRefused("PK\u0003\u0004 een document".getBytes(StandardCharsets.ISO_8859_1), PdfUpload.Code.NOT_PDF, "geen PDF");
    }

    @Test
    void refuses_a_pdf_that_asks_for_a_password() throws IOException {
        assertRefused(pdf(1, "owner", "user"), PdfUpload.Code.PROTECTED, "zonder wachtwoord");
    }

    @Test
    void refuses_a_pdf_that_opens_without_password_but_is_locked_for_printing() throws IOException {
        assertRefused(pdf(1, "owner", ""), PdfUpload.Code.PROTECTED, "beveiligd");
    }

    @Test
    void refuses_a_pdf_that_was_cut_off() throws IOException {
        byte[] whole = SampleRendering.of(DocumentFixtures.leaflet());

        assertRefused(Arrays.copyOf(whole, whole.length / 2), PdfUpload.Code.BROKEN, "beschadigd");
    }

    @Test
    void refuses_a_pdf_without_any_page_or_sense() throws IOException {
        assertRefused(pdf(0, null, null), PdfUpload.Code.BROKEN, "beschadigd");
        byte[] senseless = "%PDF-1.7\nniets\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertRefused(senseless, PdfUpload.Code.BROKEN, "beschadigd");
    }

    private static void assertRefused(byte[] file, PdfUpload.Code code, String words) {
        assertThat(PdfUpload.check(file)).isInstanceOfSatisfying(PdfUpload.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(code);
            assertThat(rejected.message()).contains(words);
        });
    }

    private static byte[] pdf(int pages, String owner, String user) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (owner != null) {
                AccessPermission permissions = new AccessPermission();
                permissions.setCanPrint(false);
                document.protect(new StandardProtectionPolicy(owner, user, permissions));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
