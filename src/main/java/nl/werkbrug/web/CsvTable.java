package nl.werkbrug.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A list as Excel in the Netherlands opens it: UTF-8 with a mark in front, semicolons, everything between quotes. */
public final class CsvTable {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final Writer out;

    public CsvTable(OutputStream out, List<String> headings) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write("\uFEFF");
        line(headings);
    }

    public void line(List<String> cells) {
        write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    public void finish() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that starts like a formula gets a mark in front, so that a spreadsheet shows it and does not run it. */
    public static String cell(String text) {
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
