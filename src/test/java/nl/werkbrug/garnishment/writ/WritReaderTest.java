package nl.werkbrug.garnishment.writ;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.garnishment.writ.Proposal.Candidate;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;

/** What is proposed from each layout: value, page and words, exactly and nothing more. */
class WritReaderTest {

    /** The employer's own data, as the page gives them. */
    private static final Set<String> OURS = Set.of("NL91ABNA0417164300", "3011 AA", "010 123 45 67", "info@dekorst.example");

    @Test
    void dump() {
        for (byte[] pdf : List.of(InventedWrits.classic(), InventedWrits.table(), InventedWrits.fines(), InventedWrits.premium(), InventedWrits.tax(), InventedWrits.columns())) {
            System.out.println("-----");
            lines(pdf).forEach(System.out::println);
        }
    }

    private static List<String> lines(byte[] pdf) {
        WritReading.Read read = (WritReading.Read) WritReader.read(pdf, OURS);
        return read.proposals().stream().flatMap(it -> it.candidates().stream()
                .map(candidate -> it.key() + " = " + shown(candidate.value()) + " | " + candidate.page() + " | " + candidate.line() + (candidate.caution().isEmpty() ? "" : " ! " + candidate.caution()))).toList();
    }

    private static String shown(Object value) {
        return value instanceof Money money ? new DutchFormats().money(money) : value.toString();
    }
}
