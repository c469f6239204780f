package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkbrug.fixture.SoundPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class MergedPdfTest {

    private static final byte[] DECLARATION = SampleRendering.of(DocumentFixtures.declaration());

    @Test
    void holds_all_pages_in_order_with_a_bookmark_for_each_document() throws IOException {
        byte[] whole = merged();

        try (PDDocument document = Loader.loadPDF(whole); PDDocument first = Loader.loadPDF(DECLARATION)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2 * first.getNumberOfPages() + 1);
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
            assertThat(names).containsExactly("Verklaring", "Bijlage", "Nog een verklaring");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Documenten van dossier 2026-000012");
        }
        assertThat(SampleRendering.text(whole)).contains(SampleRendering.text(DECLARATION).strip());
    }

    @Test
    void claims_no_standard_that_it_does_not_meet() throws IOException {
        assertThat(PdfConformance.brokenRules(merged())).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(merged())) {
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThatThrownBy(() -> MergedPdf.of("x", List.of(new MergedPdf.Part("Fout", new byte[] {1, 2, 3}))))
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void an_upload_that_breaks_the_merging_is_refused_in_one_way() {
        byte[] deep = hostile(document -> {
            COSDictionary tree = new COSDictionary();
            COSArray kids = new COSArray();
            kids.add(tree);
            tree.setItem(COSName.KIDS, kids);
            COSDictionary root = new COSDictionary();
            root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
            root.setItem(COSName.PARENT_TREE, tree);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        });

        assertThatThrownBy(() -> merged(DECLARATION, deep)).isInstanceOf(DocumentException.class);
    }

    @Test
    void a_page_becomes_a_picture() {
        assertThat(PagesOfPdf.count(SoundPdf.bytes())).isEqualTo(1);
        assertThat(PagesOfPdf.picture(SoundPdf.bytes(), 1)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void an_upload_that_draws_without_end_is_given_up_and_leaves_room_for_another() {
        byte[] bomb = hostile(MergedPdfTest::drawsItselfTenfold);
        PdfWork work = new PdfWork(2, Duration.ofMillis(50));

        assertThatThrownBy(() -> PagesOfPdf.picture(bomb, 1, work)).isInstanceOf(DocumentException.class).hasMessageContaining("within");
        assertThat(PagesOfPdf.picture(SoundPdf.bytes(), 1)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void with_no_room_left_new_work_is_refused_in_time() throws InterruptedException {
        PdfWork work = new PdfWork(1, Duration.ofMillis(50));
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> work.within("Drawing", () -> uninterrupted(end))).isInstanceOf(DocumentException.class);

        assertThatThrownBy(() -> work.within("Drawing", () -> 1)).isInstanceOf(DocumentException.class).hasMessageContaining("no room");
        end.countDown();
        assertThat(new PdfWork(1, Duration.ofSeconds(10)).within("Drawing", () -> 1)).isEqualTo(1);
    }

    @Test
    void more_pages_than_one_file_should_have_are_refused() {
        byte[] many = hostile(document -> {
            for (int page = 0; page < 1_001; page++) {
                document.addPage(new PDPage());
            }
        });

        assertThatThrownBy(() -> merged(many, many)).isInstanceOf(DocumentException.class).hasRootCauseMessage("More than 2000 pages");
    }

    /** Stops for nothing, as a loop in a file does. */
    private static int uninterrupted(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return 0;
    }

    /** Ten drawings of ten drawings, five deep: a hundred thousand. */
    private static void drawsItselfTenfold(PDDocument document) {
        try {
            PDFormXObject inner = null;
            for (int depth = 0; depth < 6; depth++) {
                PDFormXObject outer = new PDFormXObject(document);
                outer.setBBox(new PDRectangle(100, 100));
                outer.setResources(new PDResources());
                String drawing = "q Q";
                if (inner != null) {
                    drawing = ("/" + outer.getResources().add(inner).getName() + " Do\n").repeat(10);
                }
                try (OutputStream content = outer.getContentStream().createOutputStream()) {
                    content.write(drawing.getBytes(StandardCharsets.US_ASCII));
                }
                inner = outer;
            }
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawForm(inner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] merged(byte[]... parts) {
        return MergedPdf.of("x", Stream.of(parts).map(part -> new MergedPdf.Part("Deel", part)).toList());
    }

    /** What an upload is checked for, it has; the rest is as somebody who means harm writes it. */
    private static byte[] hostile(Consumer<PDDocument> change) {
        try (PDDocument document = Loader.loadPDF(SoundPdf.bytes())) {
            change.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(PdfUpload.check(bytes.toByteArray())).isInstanceOf(PdfUpload.Accepted.class);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] merged() {
        return MergedPdf.of("Documenten van dossier 2026-000012", List.of(
                new MergedPdf.Part("Verklaring", DECLARATION), new MergedPdf.Part("Bijlage", SoundPdf.bytes()),
                new MergedPdf.Part("Nog een verklaring", DECLARATION)));
    }
}
