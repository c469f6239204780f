package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.shared.DutchFormats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentConformanceTest {

    private static final Map<DocumentModel, RenderedDocument> RENDERED = new HashMap<>();

    private final PdfRenderer renderer = new PdfRenderer(new DutchFormats());

    static Stream<Arguments> documents() {
        return SampleDocuments.all().map(sample -> Arguments.of(sample.name(), sample.model()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_document_meets_pdf_ua_1_and_pdf_a_2a(String name, DocumentModel model) throws IOException {
        byte[] pdf = rendered(model).content();

        keepForTheEye(name, pdf);
        assertThat(PdfConformance.brokenRules(pdf)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_document_has_one_to_three_pages_a_title_and_a_language(String name, DocumentModel model)
            throws IOException {
        RenderedDocument rendered = rendered(model);

        try (PDDocument pdf = Loader.loadPDF(rendered.content())) {
            assertThat(pdf.getNumberOfPages()).isBetween(1, 3);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(rendered.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void no_page_is_empty(String name, DocumentModel model) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rendered(model).content())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).as("page " + page).hasSizeGreaterThan(60);
            }
        }
    }

    @Test
    void every_kind_of_document_has_a_full_sample_and_a_bare_one() {
        for (String fill : List.of("full", "barest")) {
            assertThat(SampleDocuments.all().filter(sample -> sample.name().contains(fill)).map(sample -> sample.model().type()))
                    .as(fill).contains(DocumentType.values());
        }
    }

    private RenderedDocument rendered(DocumentModel model) {
        return RENDERED.computeIfAbsent(model, it -> renderer.render(it, DocumentFixtures.MOMENT));
    }

    /** Left in the build folder, so that a person can look at the letters. */
    private static void keepForTheEye(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
