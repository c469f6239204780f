package nl.werkbrug.wagecostbenefit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.werkbrug.wagecostbenefit.RegisterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitFileTest {

    private static final String HEADINGS = "bsn;tijdvak;register;uren\r\n";

    @Test
    void lines_are_read_and_an_empty_cell_stays_unknown() {
        BenefitFile file = read("\uFEFF" + HEADINGS + "123456782;2026-03;ja;138,5\r\n\"123456782\";2026-4;;80\r\n# opmerking\r\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines().get(0).register()).isEqualTo(RegisterStatus.IN);
        assertThat(file.lines().get(0).hours()).isEqualByComparingTo("138.5");
        assertThat(file.lines().get(1).register()).isNull();
        assertThat(file.lines().get(1).number()).isEqualTo(4);
        assertThat(file.lines().get(1).line()).isEqualTo(3);
    }

    @Test
    void columns_may_stand_in_any_order_with_commas_between() {
        BenefitFile file = read("UREN,Register,BSN,tijdvak\n12.50,nee,123456782,2026-01\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().get(0).register()).isEqualTo(RegisterStatus.OUT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "123456789;2026-03;ja;10       | BSN klopt niet",
        "123456782;maart;ja;10         | zoals 2026-03",
        "123456782;2026-03;misschien;  | ja of nee",
        "123456782;2026-03;ja;-1       | van 0 tot en met 800",
        "123456782;2026-03;ja;801      | van 0 tot en met 800",
        "123456782;2026-03;ja;1e3      | van 0 tot en met 800",
        "123456782;2026-03;;           | Vul register of uren in",
        "123456782;2026-03;ja;10;extra | meer cellen dan kopjes",
        "\"123456782;2026-03;ja;10     | aanhalingsteken te weinig",
        "=1+1;2026-03;ja;10            | BSN klopt niet",
    })
    void a_wrong_line_is_named_and_never_repeated(String line, String message) {
        BenefitFile file = read(HEADINGS + "123456782;2026-02;ja;10\n" + line + "\n");

        assertThat(file.lines()).isEmpty();
        assertThat(file.problems()).anyMatch(it -> it.line() == 3 && it.message().contains(message));
        assertThat(file.problems().toString()).doesNotContain("12345678");
    }

    @Test
    void the_same_employee_and_period_twice_is_refused() {
        BenefitFile file = read(HEADINGS + "123456782;2026-03;ja;\n123456782;2026-3;nee;\n");

        assertThat(file.problems()).singleElement().matches(it -> it.line() == 3 && it.message().contains("als regel 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bsn;tijdvak;naam        | Kolom 3 kennen wij niet",
        "bsn;register            | De kolom tijdvak ontbreekt",
        "bsn;bsn;tijdvak         | meer dan één keer",
        "123456782;2026-03;ja;10 | Kolom 1 kennen wij niet",
    })
    void wrong_headings_are_named_without_what_they_say(String headings, String message) {
        BenefitFile file = read(headings + "\n123456782;2026-03;ja\n");

        assertThat(file.problems().toString()).contains(message).doesNotContain("123456782");
    }

    @Test
    void what_is_no_list_at_all_is_refused_as_a_whole() {
        assertThat(read("").problems()).singleElement().matches(it -> it.message().contains("geen regels"));
        assertThat(read("PK\u0003\u0004").problems()).singleElement().matches(it -> it.message().contains("geen CSV-bestand"));
        assertThat(BenefitFile.read(new byte[BenefitImports.MOST_BYTES + 1]).problems().toString()).contains("te groot");
        assertThat(read(HEADINGS + "x\n".repeat(BenefitFile.MOST_LINES + 1)).problems().toString()).contains("te veel regels");
        assertThat(read(HEADINGS + "x;x;x;x\n".repeat(400)).problems()).hasSize(100);
    }

    @Test
    void the_alphabet_of_windows_is_read_too() {
        byte[] content = (HEADINGS + "123456782;2026-03;ja;10\n# één\n").getBytes(Charset.forName("windows-1252"));

        assertThat(BenefitFile.read(content).lines()).hasSize(1);
    }

    private static BenefitFile read(String text) {
        return BenefitFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
