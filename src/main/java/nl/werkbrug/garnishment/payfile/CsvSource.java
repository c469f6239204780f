package nl.werkbrug.garnishment.payfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads separated values: UTF-8 with or without a mark in front, or else the alphabet of Windows in the Netherlands. */
final class CsvSource {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATOR_LINE = "sep=";
    private static final String MARK = "\uFEFF";

    private final PayTable table;

    CsvSource(PayTable table) {
        this.table = table;
    }

    void read(byte[] content) {
        String decoded = decode(content);
        String text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) {
            table.stop(PayProblem.WHOLE_FILE, ProblemCode.NOT_READABLE);
            return;
        }
        boolean told = text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                && text.length() > SEPARATOR_LINE.length();
        char separator = told ? text.charAt(SEPARATOR_LINE.length()) : separator(text);
        if (separator == ',') {
            table.demandExactCells();
        }
        rows(new CsvLines(text, separator, told ? lineEnd(text) : 0));
    }

    private void rows(CsvLines lines) {
        List<String> values = lines.next();
        boolean more = true;
        while (values != null && more) {
            if (lines.openQuote()) {
                table.stop(lines.line(), ProblemCode.OPEN_QUOTE);
                return;
            }
            more = table.row(lines.line(), cells(values));
            values = lines.next();
        }
    }

    private static List<Value> cells(List<String> values) {
        return values.stream().map(Value::of).toList();
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

    /** The sign between the headings: whichever of the two stands more often in the first line that says something. */
    private static char separator(String text) {
        String headings = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst().orElse("");
        long commas = headings.chars().filter(sign -> sign == ',').count();
        return commas > headings.chars().filter(sign -> sign == ';').count() ? ',' : ';';
    }

    private static int lineEnd(String text) {
        int end = SEPARATOR_LINE.length() + 1;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean windows = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (windows ? 2 : 1));
    }
}
