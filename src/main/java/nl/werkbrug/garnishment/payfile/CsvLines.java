package nl.werkbrug.garnishment.payfile;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text with separated values apart (RFC 4180), line by line. A quote inside a value that did not start with one is
 * a plain sign; a value between quotes may run over lines.
 */
final class CsvLines {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int startedOn;
    private boolean openQuote;

    /** @param from where the first line starts, which is not line 1 when lines stand before it */
    CsvLines(String text, char separator, int from) {
        this.text = text;
        this.separator = separator;
        while (at < from) {
            newLineAt(at++);
        }
    }

    /** The values of the next line; null at the end. */
    List<String> next() {
        if (at >= text.length()) {
            return null;
        }
        startedOn = line;
        List<String> values = new ArrayList<>();
        boolean more = true;
        while (more) {
            values.add(value());
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        skipLineEnd();
        return values;
    }

    /** The line on which the values started, counted from 1. */
    int line() {
        return startedOn;
    }

    /** Whether the last values ended with the file because a quote was never closed. */
    boolean openQuote() {
        return openQuote;
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(value);
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return value.append(text, start, at).toString();
    }

    private void quoted(StringBuilder value) {
        while (at < text.length()) {
            char sign = text.charAt(at);
            boolean twice = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (sign == '"' && !twice) {
                at++;
                return;
            }
            newLineAt(at);
            value.append(sign);
            at += twice ? 2 : 1;
        }
        openQuote = true;
    }

    private void skipLineEnd() {
        if (at < text.length()) {
            newLineAt(at);
            boolean windows = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (windows) {
                newLineAt(at + 1);
            }
            at += windows ? 2 : 1;
        }
    }

    /** A line ends with \n, \r\n or (old Macintosh) \r alone. */
    private void newLineAt(int place) {
        char sign = text.charAt(place);
        boolean alone = sign == '\r' && (place + 1 == text.length() || text.charAt(place + 1) != '\n');
        if (sign == '\n' || alone) {
            line++;
        }
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }
}
