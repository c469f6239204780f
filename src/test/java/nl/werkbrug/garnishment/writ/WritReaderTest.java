package nl.werkbrug.garnishment.writ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.garnishment.writ.Proposal.Candidate;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed from each layout: value, page and words, exactly and nothing more; the tables stand in {@code writs/*.txt}. */
class WritReaderTest {

    /** The employer's own data, as the page gives them. */
    private static final Set<String> OURS = Set.of("NL91ABNA0417164300", "3011 AA", "010 123 45 67", "info@dekorst.example");

    @ParameterizedTest
    @ValueSource(strings = {"classic", "table", "fines", "premium", "tax", "columns"})
    void each_layout_gives_exactly_these_proposals(String name) throws Exception {
        assertThat(lines(pdf(name))).containsExactlyElementsOf(expected(name));
    }

    @Test
    void the_same_file_gives_the_same_proposals() {
        assertThat(WritReader.read(InventedWrits.table(), OURS)).isEqualTo(WritReader.read(InventedWrits.table(), OURS));
    }

    @Test
    void what_is_the_employers_own_is_not_proposed() {
        byte[] letter = new Paper()
                .at(60, 60, "Gerechtsdeurwaarders De Sluis", "Sluiskade 40", "6098 AA Sluisdorp", "Kade 12, 3011 AA Rotterdam")
                .at(60, 160, "Uw rekening NL91 ABNA 0417 1643 00 en uw adres info@dekorst.example kennen wij.")
                .pdf();

        assertThat(lines(letter)).noneMatch(line -> line.matches("(bailiff.iban|bailiff.email|.*= 3011 AA).*"))
                .anyMatch(line -> line.startsWith("bailiff.postcode = 6098 AA"));
    }

    @Test
    void of_a_long_file_only_the_first_pages_are_read() {
        Paper paper = new Paper().at(60, 60, "Dossiernummer: DS-1", "Het beslag wordt gelegd onder de werkgever.");
        for (int page = 2; page <= PdfText.MOST_PAGES + 1; page++) {
            paper.nextPage().at(60, 60, "Dossiernummer: DS-" + (page > PdfText.MOST_PAGES ? 2 : 1));
        }

        WritReading.Read read = (WritReading.Read) WritReader.read(paper.pdf(), OURS);

        assertThat(read.complete()).isFalse();
        assertThat(read.proposals()).singleElement().satisfies(it -> assertThat(it.single()).isTrue());
    }

    @Test
    void a_scan_is_told_from_a_letter() {
        assertThat(WritReader.read(InventedWrits.scan(), OURS)).isEqualTo(new WritReading.Scan());
        assertThat(WritReader.read(SoundPdf.bytes(), OURS)).isEqualTo(new WritReading.Scan());
    }

    @Test
    void a_letter_that_says_nothing_known_gives_no_proposals() {
        byte[] letter = new Paper().at(60, 60, "Wij wensen u en uw medewerkers fijne feestdagen en een goed nieuw jaar.").pdf();

        assertThat(WritReader.read(letter, OURS)).isEqualTo(new WritReading.Read(List.of(), true));
    }

    @Test
    void what_cannot_be_read_says_why_and_never_fails() {
        byte[] sound = InventedWrits.classic();

        assertThat(List.of(new byte[0], text("geen PDF"), text("%PDF-1.7\nmaar verder niets"), new byte[11 * 1024 * 1024]))
                .allSatisfy(file -> assertThat(WritReader.read(file, OURS)).isEqualTo(new WritReading.Unreadable(WritReading.Why.BROKEN)));
        assertThat(WritReader.read(null, OURS)).isEqualTo(new WritReading.Unreadable(WritReading.Why.BROKEN));
        assertThat(WritReader.read(InventedWrits.withPassword(), OURS)).isEqualTo(new WritReading.Unreadable(WritReading.Why.PROTECTED));
        assertThat(WritReader.read(HostilePdf.thatUnpacksWithoutEnd(), OURS)).isEqualTo(new WritReading.Unreadable(WritReading.Why.TOO_MUCH));
        assertThat(WritReader.read(HostilePdf.thatDrawsItselfAgain(), OURS)).isEqualTo(new WritReading.Unreadable(WritReading.Why.TOO_MUCH));
        for (int length = 0; length < sound.length; length += 97) {
            assertThat(WritReader.read(Arrays.copyOf(sound, length), OURS)).isNotNull();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String name) throws Exception {
        return (byte[]) InventedWrits.class.getMethod(name).invoke(null);
    }

    private static List<String> expected(String name) throws Exception {
        try (InputStream file = WritReaderTest.class.getResourceAsStream("/writs/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> lines(byte[] pdf) {
        WritReading.Read read = (WritReading.Read) WritReader.read(pdf, OURS);
        return read.proposals().stream()
                .flatMap(it -> it.candidates().stream().map(candidate -> it.key() + " = " + line(candidate)))
                .toList();
    }

    private static String line(Candidate it) {
        String caution = it.caution().isEmpty() ? "" : " ! " + Words.of(it.caution());
        return shown(it.value()) + " | " + it.page() + " | " + it.line() + caution;
    }

    private static String shown(Object value) {
        return value instanceof Money money ? new DutchFormats().money(money) : value.toString();
    }
}
