package nl.werkbrug.garnishment.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.payfile.PayFile;
import nl.werkbrug.garnishment.payfile.PayFileReader;

/** Files with pay runs, as payroll software writes them. */
final class PayFiles {

    private static final String HEADINGS = "bsn;betaaldag;nettoloon;onbelaste_vergoedingen;onderdeel\n";

    private PayFiles() {}

    static PayFile of(String... lines) {
        try {
            String text = HEADINGS + String.join("\n", lines) + "\n";
            return PayFileReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(NewGarnishment writ, String payDay, String net, String unit) {
        return String.join(";", writ.employee().bsn().digits(), payDay, net, "100,00", unit);
    }
}
