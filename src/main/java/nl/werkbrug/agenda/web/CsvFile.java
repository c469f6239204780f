package nl.werkbrug.agenda.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.shared.DutchFormats;

/** A list as Excel in the Netherlands opens it: UTF-8 with a mark in front, semicolons, everything between quotes. */
final class CsvFile {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final DutchFormats FORMATS = new DutchFormats();

    private final Writer out;

    CsvFile(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write("\uFEFF");
        line(ExportLine.HEADINGS);
    }

    void line(ExportLine line) {
        write(cell(line.endsOn() == null ? "" : FORMATS.shortDate(line.endsOn())) + ";");
        line(line.words());
    }

    void line(List<String> cells) {
        write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    void finish() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that starts like a formula gets a mark in front, so that a spreadsheet shows it and does not run it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
