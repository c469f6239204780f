package nl.werkbrug.garnishment.payfile;

import static nl.werkbrug.garnishment.payfile.PayFileFixture.BSN;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.HEAD;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.OTHER;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.csv;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.lines;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.only;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.problems;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.read;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void every_column_ends_up_in_its_place_in_any_order() {
        PayLine line = only(csv("onderdeel;Laatste loonrun;verrekening_soort;verrekening;nabetaling_over;nabetaling;"
                        + "overig_netto;opbouw_vakantiebijslag;vakantiebijslag;onbelaste_vergoedingen;nettoloon;betaaldag;BSN",
                "Noord;ja;te veel betaald;6,00;24-04-2026;5,00;4,00;3,00;2,00;1,00;2.100,50;25-05-2026;" + BSN));

        assertThat(line).isEqualTo(new PayLine(2, new Bsn(BSN), LocalDate.of(2026, 5, 25), Money.euros("2100.50"),
                Money.euros("1.00"), Money.euros("2.00"), Money.euros("3.00"), Money.euros("4.00"), Money.euros("5.00"),
                Optional.of(LocalDate.of(2026, 4, 24)), Money.euros("6.00"), Optional.of(SetOffKind.TE_VEEL_BETAALD), true,
                "Noord"));
    }

    @Test
    void empty_cells_are_zero_no_or_absent() {
        PayLine line = only(csv(HEAD + ";verrekening;verrekening_soort;laatste_loonrun;onderdeel", BSN + ";2026-05-25;0;;;;"));

        assertThat(line.net()).isEqualTo(Money.ZERO);
        assertThat(line.setOff()).isEqualTo(Money.ZERO);
        assertThat(line.setOffKind()).isEmpty();
        assertThat(line.last()).isFalse();
        assertThat(line.unit()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1234,56      | 1234.56
            1.234,56     | 1234.56
            1234.56      | 1234.56
            1.234        | 1234.00
            1234,5       | 1234.50
            1.234.567,89 | 1234567.89
            € 12,00      | 12.00
            12,00 euro   | 12.00
            EUR 12       | 12.00
            9999999,99   | 9999999.99
            00012,30     | 12.30
            +5           | 5.00
            """)
    void reads_amounts_as_people_and_programs_write_them(String written, String euros) {
        assertThat(only(csv(HEAD, BSN + ";25-05-2026;" + written)).net()).isEqualTo(Money.euros(euros));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1,234.56        | AMOUNT_TWO_WAYS
            1,234           | AMOUNT_TWO_WAYS
            1234,567        | AMOUNT_CENTS
            -1,00           | AMOUNT_NEGATIVE
            1,00-           | AMOUNT_NEGATIVE
            −5              | AMOUNT_NEGATIVE
            10000000        | AMOUNT_SIZE
            123456782123    | AMOUNT_SIZE
            twaalf          | AMOUNT
            100 200         | AMOUNT
            1e3             | AMOUNT
            0x10            | AMOUNT
            =1+1            | AMOUNT
            ١٢              | AMOUNT
            1..2            | AMOUNT
            €               | AMOUNT
            """)
    void refuses_amounts_that_are_none_or_could_be_two(String written, ProblemCode code) {
        assertThat(problems(csv(HEAD, BSN + ";25-05-2026;" + written)))
                .containsExactly("regel 2, kolom nettoloon: " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25-05-2026", "25/5/2026", "2026-05-25", "25.05.2026", "2026-05-25T00:00:00", " 25-05-2026 "})
    void reads_days_as_people_and_programs_write_them(String written) {
        assertThat(only(csv(HEAD, BSN + ";" + written + ";1")).payDay()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "2026-13-01", "05/25/2026", "25-05-26", "25-05-1926", "46167", "morgen", "0-0-0000"})
    void refuses_days_that_are_none(String written) {
        assertThat(problems(csv(HEAD, BSN + ";" + written + ";1"))).containsExactly("regel 2, kolom betaaldag: DAY");
    }

    @ParameterizedTest
    @CsvSource({"123456783, BSN_CHECK", "12345, BSN_LENGTH", "1234567820, BSN_LENGTH", "000000000, BSN_CHECK", "abc, BSN_LENGTH"})
    void refuses_a_wrong_bsn_and_never_shows_it(String written, ProblemCode code) {
        PayFile file = csv(HEAD, written + ";25-05-2026;1");

        assertThat(problems(file)).containsExactly("regel 2, kolom bsn: " + code);
        assertThat(file.toString()).doesNotContain(written);
    }

    @Test
    void gives_a_bsn_back_the_zero_that_a_spreadsheet_dropped() {
        assertThat(only(csv(HEAD, "10000008;25-05-2026;1")).employee()).isEqualTo(new Bsn("010000008"));
    }

    @Test
    void tells_all_problems_with_line_and_column() {
        assertThat(problems(csv(HEAD + ";nabetaling;nabetaling_over;verrekening;verrekening_soort;laatste_loonrun;onderdeel",
                ";;;;;;;;",
                ";25-05-2026;x;5;;5;;misschien;" + "o".repeat(61),
                BSN + ";25-05-2026;1;;24-04-2026;;HUUR;;",
                BSN + ";25-05-2026;1;5;25-05-2026;5;FIETS;;")))
                .containsExactly(
                        "regel 3, kolom bsn: REQUIRED", "regel 3, kolom nettoloon: AMOUNT",
                        "regel 3, kolom laatste_loonrun: YES_NO", "regel 3, kolom onderdeel: TEXT",
                        "regel 3, kolom nabetaling_over: BACK_PAY_DAY", "regel 3, kolom verrekening_soort: SET_OFF_KIND",
                        "regel 4, kolom nabetaling: BACK_PAY_AMOUNT", "regel 4, kolom verrekening: SET_OFF_AMOUNT",
                        "regel 5, kolom verrekening_soort: KIND", "regel 5, kolom nabetaling_over: BACK_PAY_LATER");
    }

    @Test
    void the_same_employee_day_and_unit_twice_names_both_lines() {
        PayFile file = csv(HEAD + ";onderdeel", BSN + ";25-05-2026;1;Noord", OTHER + ";25-05-2026;1;Noord",
                BSN + ";26-05-2026;1;Noord", BSN + ";25-05-2026;1;Zuid", BSN + ";25-05-2026;9;noord");

        assertThat(problems(file)).containsExactly("regel 6: SAME_LINE");
        assertThat(refused(file).problems().get(0).message()).contains("regel 2");
    }

    @Test
    void names_columns_that_are_unknown_missing_or_twice_there() {
        PayFile file = csv("bsn;Naam werknemer;bsn;betaaldag", BSN + ";x;;25-05-2026");

        assertThat(problems(file)).containsExactly(
                "regel 1: UNKNOWN_COLUMN", "regel 1: DOUBLE_COLUMN", "regel 1: MISSING_COLUMN");
        assertThat(refused(file).problems()).extracting(PayProblem::message).satisfiesExactly(
                text -> assertThat(text).contains("\"Naam werknemer\"", "onbelaste_vergoedingen"),
                text -> assertThat(text).contains("bsn"),
                text -> assertThat(text).contains("nettoloon"));
    }

    @Test
    void a_file_without_headings_is_refused_without_showing_what_is_in_it() {
        assertThat(problems(csv(BSN + ";25-05-2026;100"))).containsExactly("regel 1: NO_HEADINGS");
        assertThat(csv(HEAD + ";" + BSN, "").toString()).doesNotContain(BSN).contains("nummer 4");
    }

    @Test
    void five_hundred_problems_are_told_and_the_rest_is_counted() {
        String[] lines = new String[700];
        Arrays.fill(lines, "x;25-05-2026;1");
        lines[0] = HEAD;

        assertThat(refused(csv(lines)).problems()).hasSize(500);
        assertThat(refused(csv(lines)).moreInWords()).isEqualTo("en nog 199 problemen");
    }

    @Test
    void reads_commas_with_quotes_and_a_separator_that_is_told() {
        assertThat(only(csv("bsn,betaaldag,nettoloon,onderdeel", BSN + ",25-05-2026,\"1.234,56\",\"a, \"\"b\"\"\""))).satisfies(
                line -> {
                    assertThat(line.net()).isEqualTo(Money.euros("1234.56"));
                    assertThat(line.unit()).isEqualTo("a, \"b\"");
                });
        assertThat(only(csv("sep=;", HEAD, BSN + ";25-05-2026;1,50")).number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {BSN + ",25-05-2026,1234,56,", BSN + ",25-05-2026,1234", BSN + ",25-05-2026,12,34,56"})
    void an_amount_that_falls_apart_at_its_comma_is_never_read_as_two(String line) {
        assertThat(problems(csv("bsn,betaaldag,nettoloon,vakantiebijslag", line))).containsExactly("regel 2: CELL_COUNT");
    }

    @Test
    void values_beyond_the_headings_are_refused_and_empty_ones_mean_nothing() {
        assertThat(problems(csv(HEAD, BSN + ";25-05-2026;1;2"))).containsExactly("regel 2: CELL_COUNT");
        assertThat(lines(csv(HEAD, BSN + ";25-05-2026;1;;;", ";;", "# uitleg;x", ""))).hasSize(1);
    }

    @Test
    void line_numbers_count_on_over_texts_of_more_lines_and_any_line_end() {
        assertThat(problems(read((HEAD + ";onderdeel\n" + BSN + ";25-05-2026;1;\"a\r\nb\"\rx;25-05-2026;1;c")
                .getBytes(StandardCharsets.UTF_8))))
                .containsExactly("regel 2, kolom onderdeel: TEXT", "regel 4, kolom bsn: BSN_LENGTH");
    }

    @Test
    void a_quote_that_never_closes_is_told_with_its_line() {
        assertThat(problems(csv(HEAD + ";onderdeel", BSN + ";25-05-2026;1;\"Noord", OTHER + ";25-05-2026;1;Zuid")))
                .containsExactly("regel 2: OPEN_QUOTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void reads_letters_with_accents_in_both_alphabets(String charset) {
        byte[] file = (HEAD + ";onderdeel\n" + BSN + ";25-05-2026;€ 5;Café Zoë").getBytes(Charset.forName(charset));

        assertThat(only(read(file)).unit()).isEqualTo("Café Zoë");
    }

    @Test
    void a_mark_in_front_changes_nothing() {
        assertThat(only(csv("\uFEFF" + HEAD, BSN + ";25-05-2026;1")).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(1)", "-2+3", "+1", "<script>", "'; drop table x"})
    void a_text_that_looks_like_a_command_is_only_a_text(String unit) {
        assertThat(only(csv(HEAD + ";onderdeel", BSN + ";25-05-2026;1;" + (unit.contains(";") ? '"' + unit + '"' : unit)))
                .unit()).isEqualTo(unit);
    }
}
