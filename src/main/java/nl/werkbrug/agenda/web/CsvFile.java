package nl.werkbrug.agenda.web;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.CsvTable;

/** The deadlines as a file with semicolons. */
final class CsvFile {

    private static final DutchFormats FORMATS = new DutchFormats();

    private final CsvTable table;

    CsvFile(OutputStream out) {
        table = new CsvTable(out, ExportLine.headings());
    }

    void line(ExportLine line) {
        String day = line.endsOn() == null ? "" : FORMATS.shortDate(line.endsOn());
        table.line(Stream.concat(Stream.of(day), line.words().stream()).toList());
    }

    void line(List<String> cells) {
        table.line(cells);
    }

    void finish() {
        table.finish();
    }

    static String cell(String text) {
        return CsvTable.cell(text);
    }
}
