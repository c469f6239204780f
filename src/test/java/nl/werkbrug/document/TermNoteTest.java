package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.werkbrug.shared.DutchFormats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TermNoteTest {

    private final PdfRenderer renderer = new PdfRenderer(new DutchFormats());

    @Test
    void a_term_to_which_everything_happened_still_fits_one_page() throws IOException {
        for (TermNote note : List.of(TermNoteFixtures.full(), TermNoteFixtures.barest())) {
            try (PDDocument pdf = Loader.loadPDF(renderer.render(note, DocumentFixtures.MOMENT).content())) {
                assertThat(pdf.getNumberOfPages()).isOne();
            }
        }
    }

    @Test
    void it_says_what_is_only_an_estimate_and_that_a_term_stands_still() throws IOException {
        assertThat(text(TermNoteFixtures.full())).contains("Dit is een schatting", "maandag 20 juli 2026", "artikel 4:15 Awb");
        assertThat(text(TermNoteFixtures.barest())).contains("staat stil").doesNotContain("schatting");
    }

    private String text(TermNote note) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(note, DocumentFixtures.MOMENT).content())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
