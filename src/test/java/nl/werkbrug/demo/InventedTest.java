package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedTest {

    @Test
    void numbers_differ_and_are_recognisably_nobodys() {
        assertThat(IntStream.rangeClosed(1, 20).mapToObj(Invented::bsn))
                .doesNotHaveDuplicates()
                .allSatisfy(bsn -> assertThat(bsn.digits()).startsWith("9999"));
        assertThat(IntStream.rangeClosed(1, 20).mapToObj(number -> Invented.iban(number).value()))
                .doesNotHaveDuplicates()
                .allSatisfy(iban -> assertThat(iban).matches("NL\\d\\dDEMO\\d{10}"));
    }
}
