package nl.werkbrug.garnishment.payfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file to fill in: the headings, one example line that is refused until it is taken away, and what each column means. */
public final class PayTemplate {

    static final String EXPLANATION_SHEET = "Uitleg";
    private static final String LINES_SHEET = "Loonruns";
    private static final int[] EXPLANATION_WIDTHS = {26, 12, 100};
    private static final String FIRST =
            "Zet op elke regel één werknemer. Haal de voorbeeldregel weg voordat u het bestand stuurt.";

    private PayTemplate() {}

    /** Separated values as Excel in the Netherlands opens them; lines that start with # explain and are not read. */
    public static void writeCsv(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append("\"# ").append(FIRST).append("\"\r\n");
        for (Column column : Column.values()) {
            text.append("\"# ").append(column.heading()).append(" (").append(need(column)).append("): ")
                    .append(column.explanation()).append("\"\r\n");
        }
        text.append(line(Column::heading)).append(line(Column::example));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A workbook with the lines on the first sheet and the explanation on the second. */
    public static void writeXlsx(OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Werkbrug", "1.0");
        lines(book.newWorksheet(LINES_SHEET));
        explanation(book.newWorksheet(EXPLANATION_SHEET));
        book.finish();
    }

    private static void lines(Worksheet sheet) {
        for (Column column : Column.values()) {
            int place = column.ordinal();
            sheet.width(place, 24);
            sheet.value(0, place, column.heading());
            sheet.style(0, place).bold().set();
            example(sheet, place, column);
        }
        sheet.freezePane(0, 1);
    }

    /** A number of record stays text, so that no zero in front gets lost. */
    private static void example(Worksheet sheet, int place, Column column) {
        Value example = Value.of(column.example());
        if (column.kind() == Column.Kind.AMOUNT && !column.example().isEmpty()) {
            sheet.value(1, place, TypedAmount.read(example, code -> { }).inEuros());
            sheet.style(1, place).format("0.00").set();
        } else if (column.kind() == Column.Kind.DAY) {
            sheet.value(1, place, TypedDay.read(example).orElseThrow());
            sheet.style(1, place).format("dd-mm-yyyy").set();
        } else if (!column.example().isEmpty()) {
            sheet.value(1, place, column.example());
            sheet.style(1, place).format("@").set();
        }
    }

    private static void explanation(Worksheet sheet) {
        for (int place = 0; place < EXPLANATION_WIDTHS.length; place++) {
            sheet.width(place, EXPLANATION_WIDTHS[place]);
        }
        sheet.value(0, 0, FIRST);
        for (Column column : Column.values()) {
            int row = column.ordinal() + 2;
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, need(column));
            sheet.value(row, 2, column.explanation());
        }
    }

    private static String need(Column column) {
        return column.required() ? "verplicht" : "mag leeg";
    }

    private static String line(Function<Column, String> value) {
        return Arrays.stream(Column.values()).map(value).collect(Collectors.joining(";")) + "\r\n";
    }
}
