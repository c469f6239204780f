package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.werkbrug.document.Letter.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a name: the letter is made, is valid, and shows that something could not be printed. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Jansen & Zn. <b>B.V.</b>", "</p></body></html>", "&secret; &amp; &#0;", "[[${7*7}]] ${T(java.lang.Runtime)}",
        "O'Brien \"quote\"", "Łukasz Şahin Nguyễn Ελένη Дмитрий"
    })
    void prints_letters_and_marks_as_they_are(String name) {
        byte[] pdf = SampleRendering.of(letterTo(name));

        assertThat(SampleRendering.text(pdf)).contains(name);
        assertThat(PdfConformance.brokenRules(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sam \uD83D\uDE00 de Vries, Sam \uFFFD de Vries", "王 Wang, \uFFFD Wang", "Sam\uD83D, Sam\uFFFD"})
    void shows_a_mark_for_a_sign_the_font_lacks(String name, String printed) {
        byte[] pdf = SampleRendering.of(letterTo(name));

        assertThat(SampleRendering.text(pdf)).contains(printed);
        assertThat(PdfConformance.brokenRules(pdf)).isEmpty();
    }

    @Test
    void survives_signs_that_xml_forbids() {
        byte[] pdf = SampleRendering.of(letterTo("Sam\u0000\u0001\u000b\uFFFE de Vries"));

        assertThat(SampleRendering.text(pdf)).contains("de Vries");
        assertThat(PdfConformance.brokenRules(pdf)).isEmpty();
    }

    @Test
    void joins_a_loose_accent_to_its_letter() {
        assertThat(SampleRendering.text(letterTo("Rene\u0301e"))).contains("Renée");
    }

    @Test
    void breaks_a_very_long_word_without_adding_anything_to_the_text() {
        String mail = "een.heel.lange.naam.van.een.afdeling@een.heel.lange.naam.van.een.organisatie.example";

        byte[] pdf = SampleRendering.of(letterTo(mail));

        assertThat(SampleRendering.text(pdf).replace(" ", "")).contains(mail);
        assertThat(PdfConformance.brokenRules(pdf)).isEmpty();
    }

    @Test
    void a_declaration_with_very_long_facts_keeps_its_columns() throws IOException {
        byte[] pdf = SampleRendering.of(DocumentFixtures.longDeclaration());

        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("declaration-long.pdf"), pdf);
        assertThat(PdfConformance.brokenRules(pdf)).isEmpty();
    }

    @Test
    void keeps_a_file_name_plain() {
        assertThat(DocumentType.DECLARATION.fileName("../WB 2026/0001\r\n<x>"))
                .isEqualTo("verklaring-derdenbeslag-WB-2026-0001-x.pdf");
        assertThat(DocumentType.DECLARATION.fileName("!")).isEqualTo("verklaring-derdenbeslag.pdf");
    }

    private static DocumentModel letterTo(String name) {
        Letter letter = new Letter(
                Party.of("Werkgever"), Party.of(name, name), LocalDate.of(2026, 6, 16), "WB-1", name, null);
        return new ChangeLetter(
                letter,
                new GarnishmentRef(name, DocumentFixtures.GARNISHED, name, name),
                ChangeFixtures.barest().findFirst().orElseThrow());
    }
}
