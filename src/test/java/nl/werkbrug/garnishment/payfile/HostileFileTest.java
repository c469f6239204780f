package nl.werkbrug.garnishment.payfile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.werkbrug.garnishment.payfile.BareWorkbook.HEADINGS;
import static nl.werkbrug.garnishment.payfile.BareWorkbook.line;
import static nl.werkbrug.garnishment.payfile.BareWorkbook.number;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.BSN;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.HEAD;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.csv;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.only;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.problems;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.read;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.refused;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: an answer, soon, in little memory, and without what was in the file. */
@Timeout(60)
class HostileFileTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "EMPTY"),
                Arguments.of("only empty lines", "\r\n;;;\r\n\r\n".getBytes(UTF_8), "EMPTY"),
                Arguments.of("only headings", HEAD.getBytes(UTF_8), "NO_LINES"),
                Arguments.of("an old .xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "OLD_EXCEL"),
                Arguments.of("a web page", "\n <HTML><table><tr><td>bsn".getBytes(UTF_8), "WEB_PAGE"),
                Arguments.of("XML with a mark", "\uFEFF<?xml version='1.0'?>".getBytes(UTF_8), "WEB_PAGE"),
                Arguments.of("UTF-16", HEAD.getBytes(UTF_16), "OTHER_ALPHABET"),
                Arguments.of("UTF-16 without mark", HEAD.getBytes(UTF_16LE), "NOT_READABLE"),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "NOT_READABLE"),
                Arguments.of("half an archive", "PK\u0003\u0004 and then nothing".getBytes(UTF_8), "NOT_READABLE"),
                Arguments.of("too many bytes", new byte[PayFileReader.LARGEST + 1], "FILE_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void what_is_no_file_of_pay_runs_is_refused_with_what_to_do(String name, byte[] content, String code) {
        assertThat(problems(read(content))).containsExactly(code);
        assertThat(refused(read(content)).problems().get(0).message()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <c r='ZZZZZZ2'><v>1</v></c>                        | NOT_READABLE
            <c r='XFD2'><v>1</v></c>                           | TOO_MANY_COLUMNS
            <c r=''><v>1</v></c>                               | NOT_READABLE
            <c t='s'><v>2000000000</v></c>                     | NOT_READABLE
            <c t='s'><v>1</v></c>                              | NOT_READABLE
            <c t='s'><v>-1</v></c>                             | NOT_READABLE
            <c><f t='shared' si='9'/><v>1</v></c>              | NOT_READABLE
            <c><v>1<x/>1</v></c>                               | NOT_READABLE
            <c t='unheard'><v>1</v></c>                        | NOT_READABLE
            <row><c/></row>                                    | NOT_READABLE
            &unknown;                                          | NOT_READABLE
            <c                                                 | NOT_READABLE
            """)
    void a_cell_that_would_lead_the_library_astray_is_refused(String cell, String code) {
        assertThat(problems(read(workbook(HEADINGS + line(2, cell), Map.of())))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} times {1}: {2}")
    @CsvSource({
        "5000, 1, NOT_READABLE", "100000, <c/>, TOO_MANY_COLUMNS", "2000, <f>, FORMULAS", "40000, text, NOT_READABLE"
    })
    void what_is_too_long_is_refused(int times, String what, String code) {
        String cell = switch (what) {
            case "1" -> number("1".repeat(times));
            case "<c/>" -> what.repeat(times);
            case "<f>" -> "<c><f>" + "A".repeat(times) + "</f><v>1</v></c>";
            default -> BareWorkbook.text("x".repeat(times));
        };

        assertThat(problems(read(workbook(HEADINGS + line(2, cell), Map.of())))).containsExactly(code);
    }

    @Test
    void a_small_archive_that_unpacks_to_a_large_one_is_refused_in_any_part_of_it() {
        byte[] inTheSheet = workbook("", Map.of("xl/worksheets/sheet1.xml", "<a>" + "<b/>".repeat(18_000_000) + "</a>"));
        byte[] elsewhere = workbook(HEADINGS + line(2, number("1")), Map.of("xl/media/image1.png", "x".repeat(70_000_000)));

        assertThat(inTheSheet).hasSizeLessThan(200_000);
        assertThat(problems(read(inTheSheet))).containsExactly("FILE_TOO_LARGE");
        assertThat(problems(read(elsewhere))).containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void formulas_that_the_library_would_write_out_for_minutes_are_refused() {
        String shared = "<c><f t='shared' si='0' ref='A1:Z99'>" + "A1+".repeat(300) + "A1</f><v>1</v></c>";
        String rows = IntStream.range(0, 1_000).mapToObj(i -> "<row>" + "<c><f t='shared' si='0'/><v>1</v></c>".repeat(20) + "</row>")
                .collect(Collectors.joining());

        assertThat(problems(read(workbook(HEADINGS + line(2, shared) + rows, Map.of())))).containsExactly("FORMULAS");
    }

    @Test
    void entities_are_not_unfolded_and_no_file_of_the_machine_is_read() {
        String document = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b 'bbbbbbbb'>]>";
        byte[] file = workbook("", Map.of("xl/worksheets/sheet1.xml", document + "<worksheet><sheetData>" + HEADINGS
                + line(2, BareWorkbook.text("&a;&b;")) + "</sheetData></worksheet>"));

        assertThat(refused(read(file)).problems()).isNotEmpty();
        assertThat(read(file).toString()).doesNotContain("bbbb");
    }

    @Test
    void pictures_and_other_parts_do_no_harm() {
        byte[] file = workbook(HEADINGS + line(2, number("1")), Map.of("xl/media/image1.png", "\u0089PNG\r\n\u001a\n"));

        assertThat(only(read(file)).number()).isEqualTo(2);
    }

    @Test
    void more_lines_or_columns_than_allowed_are_refused() {
        String[] lines = new String[50_002];
        Arrays.setAll(lines, i -> i == 0 ? HEAD : PayFileFixture.bsn(i) + ";25-05-2026;1");
        String headings = IntStream.range(0, 51).mapToObj(i -> "kolom").collect(Collectors.joining(";"));

        assertThat(problems(csv(lines))).containsExactly("TOO_MANY_LINES");
        assertThat(problems(csv(headings))).containsExactly("regel 1: TOO_MANY_COLUMNS");
        assertThat(PayFileFixture.lines(csv(Arrays.copyOf(lines, 50_001)))).hasSize(50_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_file_with_random_damage_gets_an_answer_without_a_bsn(Seeded seeded) {
        byte[] sheet = workbook(HEADINGS + line(2, number("1")) + line(3, number("2")), Map.of());
        byte[] text = (HEAD + "\r\n" + BSN + ";25-05-2026;1,00\r\n" + BSN + ";26-05-2026;\"1,00\"").getBytes(UTF_8);
        byte[] file = seeded.coin() ? sheet : text;
        Random random = new Random(seeded.between(0, 1_000_000));
        for (int i = 0; i < seeded.between(1, 20); i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        PayFile outcome = read(file);

        assertThat(outcome.toString()).doesNotContain(BSN);
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(400);
    }
}
