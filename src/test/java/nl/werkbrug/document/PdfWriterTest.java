package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @ValueSource(strings = {
        "<img alt='logo' src='https://example.invalid/logo.png'/>",
        "<img alt='logo' src='file:///etc/hostname'/>",
        "<img alt='logo' src='classpath:/application.yaml'/>",
        "<img alt='logo' src='data:image/png;base64,iVBORw0KGgo='/>",
        "<img alt='logo' src='document:missing.png'/>",
        "<img alt='logo' src='document:../../application.yaml'/>",
        "<div style='background-image: url(https://example.invalid/a.png)'>tekst</div>",
        "<img src='document:missing.png'/>",
        "<p style='font-family: Nergens'>tekst</p>",
        "<p style='no-such-property: 1'>tekst</p>"
    })
    void refuses_a_page_the_renderer_cannot_make_whole(String body) {
        assertThatThrownBy(() -> writer.write(page(body), DocumentFixtures.MOMENT)).isInstanceOf(DocumentException.class);
    }

    @Test
    void never_calls_a_server() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String body = "<img alt='logo' src='http://localhost:" + server.getLocalPort() + "/logo.png'/>";

            assertThatThrownBy(() -> writer.write(page(body), DocumentFixtures.MOMENT))
                    .isInstanceOf(DocumentException.class);

            assertThatThrownBy(server::accept).isInstanceOf(IOException.class);
        }
    }

    @Test
    void never_reads_a_file_through_an_xml_entity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String page = "<!DOCTYPE html [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>"
                + page("<p>voor &secret; na</p>");

        byte[] pdf = null;
        try {
            pdf = writer.write(page, DocumentFixtures.MOMENT);
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
        }

        assertThat(pdf == null ? "" : SampleRendering.text(pdf)).doesNotContain("geheim");
    }

    @Test
    void gives_every_section_a_bookmark() throws IOException {
        byte[] pdf = writer.write(page("<h1>Brief</h1><h2>Wat nu?</h2><p>Dit.</p><h2>En dan</h2>"), DocumentFixtures.MOMENT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            Iterable<PDOutlineItem> bookmarks =
                    document.getDocumentCatalog().getDocumentOutline().children();
            assertThat(bookmarks).extracting(PDOutlineItem::getTitle).containsExactly("Wat nu?", "En dan");
        }
    }

    private static String page(String body) {
        return "<html lang='nl'><head><title>Proef</title><meta name='subject' content='Proef'/>"
                + "<style>body { font-family: 'Open Sans' }</style></head><body>" + body + "</body></html>";
    }
}
