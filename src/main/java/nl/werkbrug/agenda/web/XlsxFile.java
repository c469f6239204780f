package nl.werkbrug.agenda.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook, written while it grows; days are real dates. */
final class XlsxFile {

    private static final int[] WIDTHS = {14, 12, 60, 14, 28, 28, 28, 20};
    private static final int FLUSH_EVERY = 1_000;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxFile(OutputStream out) {
        book = new Workbook(out, "Werkbrug", "1.0");
        sheet = book.newWorksheet("Termijnen");
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, ExportLine.headings().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    void line(ExportLine line) {
        if (line.endsOn() != null) {
            sheet.value(row, 0, line.endsOn());
        }
        sheet.style(row, 0).format("dd-mm-yyyy").set();
        for (int column = 0; column < line.words().size(); column++) {
            sheet.value(row, column + 1, line.words().get(column));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    void remark(String text) {
        sheet.value(row, 0, text);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
