package nl.werkbrug.garnishment.payfile;

import static nl.werkbrug.garnishment.payfile.BareWorkbook.line;
import static nl.werkbrug.garnishment.payfile.BareWorkbook.number;
import static nl.werkbrug.garnishment.payfile.BareWorkbook.row;
import static nl.werkbrug.garnishment.payfile.BareWorkbook.text;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.BSN;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.only;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.problems;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.read;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.sheet;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTest {

    @Test
    void reads_texts_numbers_and_days_as_a_spreadsheet_keeps_them() {
        PayLine line = only(sheet(row(2, number("10000008"), number("46167"), number("1234.0999999999999"))));

        assertThat(line.number()).isEqualTo(2);
        assertThat(line.employee()).isEqualTo(new Bsn("010000008"));
        assertThat(line.payDay()).isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(line.net()).isEqualTo(Money.euros("1234.10"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1234.56, 1234.56", "0, 0.00", "1E3, 1000.00", "1.2345600000000001E3, 1234.56", "0.30000000000000004, 0.30",
        "9999999.9900000002, 9999999.99", "0E-400, 0.00"
    })
    void reads_the_nearest_cent_of_a_binary_fraction(String kept, String euros) {
        assertThat(only(sheet(line(2, number(kept)))).net()).isEqualTo(Money.euros(euros));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1234.567, AMOUNT_CENTS", "-1, AMOUNT_NEGATIVE", "1E999999999, AMOUNT_SIZE", "1E7, AMOUNT_SIZE",
        "1E-999999999, AMOUNT_SIZE", "abc, CELL_ERROR"
    })
    void refuses_numbers_that_are_no_amount(String kept, ProblemCode code) {
        assertThat(problems(sheet(line(2, number(kept))))).containsExactly("regel 2, kolom nettoloon: " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"46167.5", "1", "99999999999", "-46167", "1E999999999", "20260525"})
    void refuses_numbers_that_are_no_day(String kept) {
        assertThat(problems(sheet(row(2, text(BSN), number(kept), number("1"))))).containsExactly("regel 2, kolom betaaldag: DAY");
    }

    @Test
    void a_workbook_that_counts_from_1904_has_the_same_days() {
        Map<String, String> since1904 = Map.of("xl/workbook.xml", BareWorkbook.parts("", Map.of()).get("xl/workbook.xml")
                .replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

        PayFile file = read(workbook(BareWorkbook.HEADINGS + row(2, text(BSN), number("44705"), number("1")), since1904));

        assertThat(only(file).payDay()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <c><f>A1+1</f><v>12.5</v></c>               | 12.50
            <c t='str'><f>TEXT(A1)</f><v>12,50</v></c>  | 12.50
            """)
    void a_formula_counts_as_what_was_made_of_it(String cell, String euros) {
        assertThat(only(sheet(line(2, cell))).net()).isEqualTo(Money.euros(euros));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <c><f>A1+1</f></c>                          | CELL_FORMULA
            <c t='e'><f>A1/0</f><v>#DIV/0!</v></c>      | CELL_ERROR
            <c t='e'><v>#N/A</v></c>                    | CELL_ERROR
            <c t='b'><v>1</v></c>                       | AMOUNT
            <c/>                                        | REQUIRED
            """)
    void refuses_a_cell_that_holds_no_value(String cell, ProblemCode code) {
        assertThat(problems(sheet(line(2, cell)))).containsExactly("regel 2, kolom nettoloon: " + code);
    }

    @Test
    void a_second_sheet_with_data_is_never_left_out_in_silence() {
        Map<String, String> two = Map.of(
                "xl/workbook.xml", BareWorkbook.parts("", Map.of()).get("xl/workbook.xml")
                        .replace("</sheets>", "<sheet name='Juni' sheetId='2' r:id='rId2'/></sheets>"),
                "xl/_rels/workbook.xml.rels", BareWorkbook.parts("", Map.of()).get("xl/_rels/workbook.xml.rels")
                        .replace("</Rel", "<Relationship Id='rId2' Target='worksheets/sheet2.xml'/></Rel"),
                "xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + row(1, text("x")) + "</sheetData></worksheet>");

        assertThat(problems(read(workbook(BareWorkbook.HEADINGS + line(2, number("1")), two)))).containsExactly("OTHER_SHEET");
    }
}
