package nl.werkbrug.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook, written while it grows; days are real dates and amounts real numbers. */
public final class XlsxTable {

    private static final int FLUSH_EVERY = 1_000;
    private static final int WIDTH = 22;
    private static final int CENTS = 2;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    public XlsxTable(OutputStream out, String name, List<String> headings) {
        book = new Workbook(out, "Werkbrug", "1.0");
        sheet = book.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /** One line: days, amounts of {@link Money}, numbers and words; null is an empty cell. */
    public void line(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (value instanceof Money amount) {
            sheet.value(row, column, BigDecimal.valueOf(amount.cents(), CENTS));
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void finish() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
