package nl.werkbrug.garnishment.payfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files and reads them; the numbers of employees are invented and pass the eleven test. */
final class PayFileFixture {

    static final String BSN = "123456782";
    static final String OTHER = "999999990";
    static final String HEAD = "bsn;betaaldag;nettoloon";

    private PayFileFixture() {}

    static PayFile read(byte[] content) {
        try {
            return PayFileReader.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PayFile csv(String... lines) {
        return read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static PayFile json(String text) {
        try {
            return PayMessageReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PayLine> lines(PayFile file) {
        assertThat(file).isInstanceOf(PayFile.Read.class);
        return ((PayFile.Read) file).lines();
    }

    static PayLine only(PayFile file) {
        assertThat(lines(file)).hasSize(1);
        return lines(file).get(0);
    }

    static String key(PayFile file) {
        assertThat(file).isInstanceOf(PayFile.Read.class);
        return ((PayFile.Read) file).contentKey();
    }

    static PayFile.Refused refused(PayFile file) {
        assertThat(file).isInstanceOf(PayFile.Refused.class);
        return (PayFile.Refused) file;
    }

    /** Where and what, such as "regel 2, kolom bsn: BSN_CHECK". */
    static List<String> problems(PayFile file) {
        return refused(file).problems().stream()
                .map(problem -> (problem.where() + ": " + problem.code()).replaceFirst("^: ", "")).toList();
    }

    /** A number that passes the eleven test, different for each index. */
    static String bsn(int index) {
        return IntStream.iterate(100_000_000 + index * 100, number -> number + 1).mapToObj(String::valueOf)
                .filter(PayFileFixture::passes).findFirst().orElseThrow();
    }

    private static boolean passes(String digits) {
        int sum = IntStream.range(0, 8).map(place -> (9 - place) * (digits.charAt(place) - '0')).sum();
        return (sum - (digits.charAt(8) - '0')) % 11 == 0;
    }

    /** A workbook with one sheet of which the rows are given as XML, and the parts that replace or join the usual ones. */
    static byte[] workbook(String rows, Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : BareWorkbook.parts(rows, parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static PayFile sheet(String... rows) {
        return read(workbook(BareWorkbook.HEADINGS + String.join("", rows), Map.of()));
    }
}
