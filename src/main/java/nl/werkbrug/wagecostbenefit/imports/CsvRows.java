package nl.werkbrug.wagecostbenefit.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with separated values as rows of cells: UTF-8 with or without a mark in front, or else the alphabet of Windows in the
 * Netherlands. A row is one line; a quote that is not closed on its line is a mistake.
 */
final class CsvRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private CsvRows() {}

    /** One row with its place in the file, from 1; empty cells when the quotes do not close. */
    record Row(int line, Optional<List<String>> cells) {}

    /** The rows that say something; empty when the file is no text. */
    static Optional<List<Row>> read(byte[] content) {
        String text = decode(content);
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) {
            return Optional.empty();
        }
        String bare = text.startsWith(MARK) ? text.substring(1) : text;
        String[] lines = bare.split("\r\n|\n|\r", -1);
        List<Row> rows = new ArrayList<>();
        char separator = 0;
        for (int place = 0; place < lines.length; place++) {
            if (!lines[place].isBlank() && !lines[place].startsWith("#")) {
                separator = separator == 0 ? separator(lines[place]) : separator;
                rows.add(new Row(place + 1, cells(lines[place], separator)));
            }
        }
        return Optional.of(rows);
    }

    private static char separator(String headings) {
        long commas = headings.chars().filter(sign -> sign == ',').count();
        return commas > headings.chars().filter(sign -> sign == ';').count() ? ',' : ';';
    }

    private static Optional<List<String>> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(sign);
                at++;
            } else if (sign == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return quoted ? Optional.empty() : Optional.of(cells);
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
