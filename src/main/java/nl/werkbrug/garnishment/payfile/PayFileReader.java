package nl.werkbrug.garnishment.payfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.werkbrug.garnishment.payfile.PayProblem.Place;
import nl.werkbrug.shared.UploadLimit;

/** Reads a file with pay runs, whatever its name says: separated values or an Excel workbook. */
public final class PayFileReader {

    /** The largest file, in bytes. */
    public static final int LARGEST = UploadLimit.BYTES;

    private PayFileReader() {}

    /**
     * The lines of a file or everything that is wrong with it; the stream stays open.
     *
     * @throws IOException when the stream itself fails, never for what is in it
     */
    public static PayFile read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        PayTable table = new PayTable(new ProblemList(Place.FILE));
        if (content.length > LARGEST) {
            table.stop(PayProblem.WHOLE_FILE, ProblemCode.FILE_TOO_LARGE);
        } else if (startsWith(content, 'P', 'K')) {
            new XlsxSource(table).read(content);
        } else if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            table.stop(PayProblem.WHOLE_FILE, ProblemCode.OLD_EXCEL);
        } else if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            table.stop(PayProblem.WHOLE_FILE, ProblemCode.OTHER_ALPHABET);
        } else if (isWebPage(content)) {
            table.stop(PayProblem.WHOLE_FILE, ProblemCode.WEB_PAGE);
        } else {
            new CsvSource(table).read(content);
        }
        return table.finish();
    }

    private static boolean startsWith(byte[] content, int... signs) {
        if (content.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWebPage(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        return start.replaceFirst("^[\\s\uFEFF]+", "").toLowerCase(Locale.ROOT).startsWith("<");
    }
}
