package nl.werkbrug.garnishment.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.imports.HandOverLine;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hand-over sheet as separated values and as a workbook. */
final class HandOverSheet {

    static final List<String> HEADINGS = List.of(
            "Dossier", "Werknemer", "Betaaldag", "Loon", "Ontvanger", "Rekening", "Kenmerk", "Ingehouden voor ontvanger",
            "Verrekend", "Voor werknemer", "Gewijzigd sinds vorige loonrun");

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final DutchFormats FORMATS = new DutchFormats();
    private static final int[] WIDTHS = {14, 28, 12, 14, 32, 24, 20, 16, 14, 16, 60};

    private HandOverSheet() {}

    /** UTF-8 with a mark in front, semicolons, everything between quotes, as Excel in the Netherlands opens it. */
    static void csv(List<HandOverLine> lines, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(HEADINGS));
        for (HandOverLine it : lines) {
            text.append(line(List.of(
                    it.reference(), it.employee(), FORMATS.shortDate(it.payDay()), number(it.cash()), it.payee(), it.iban(),
                    it.paymentReference(), number(it.withheld()), number(it.setOff()), number(it.toEmployee()), it.change())));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static void xlsx(List<HandOverLine> lines, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Werkbrug", "1.0");
        Worksheet sheet = book.newWorksheet("Overdracht");
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, HEADINGS.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < lines.size(); row++) {
            row(sheet, row + 1, lines.get(row));
        }
        book.finish();
    }

    private static void row(Worksheet sheet, int row, HandOverLine it) {
        sheet.value(row, 0, it.reference());
        sheet.value(row, 1, it.employee());
        sheet.value(row, 2, it.payDay());
        sheet.style(row, 2).format("dd-mm-yyyy").set();
        amount(sheet, row, 3, it.cash());
        sheet.value(row, 4, it.payee());
        sheet.value(row, 5, it.iban());
        sheet.value(row, 6, it.paymentReference());
        amount(sheet, row, 7, it.withheld());
        amount(sheet, row, 8, it.setOff());
        amount(sheet, row, 9, it.toEmployee());
        sheet.value(row, 10, it.change());
    }

    private static void amount(Worksheet sheet, int row, int column, Money amount) {
        sheet.value(row, column, amount.inEuros());
        sheet.style(row, column).format("0.00").set();
    }

    private static String number(Money amount) {
        return amount.toString().replace('.', ',');
    }

    private static String line(List<String> cells) {
        return cells.stream().map(HandOverSheet::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A text that starts like a formula gets a mark in front, so that a spreadsheet shows it and does not run it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
