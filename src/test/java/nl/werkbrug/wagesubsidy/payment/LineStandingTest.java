package nl.werkbrug.wagesubsidy.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineStandingTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, , PROPOSED, 1000, voorgesteld",
        "PROPOSED, anna, PROPOSED, 1000, nagekeken",
        "APPROVED, anna, PROPOSED, 1000, goedgekeurd",
        "FILED, anna, PROPOSED, 1000, in het bestand voor de bank",
        "PAID, anna, PAID, 1000, betaald",
        "PAID, anna, PAID, -200, verrekend",
        "PAID, anna, FAILED, 1000, mislukt",
        "FILED, anna, EXCLUDED, 1000, niet betaald",
        "PROPOSED, anna, WITHDRAWN, 1000, vervallen",
    })
    void a_line_is_as_far_as_its_batch_unless_it_went_its_own_way(
            SubsidyBatch.State batch, String preparedBy, PaymentLine.State line, String euros, String words) {
        assertThat(batch(batch, preparedBy).standing(line(line, euros))).isEqualTo(words);
    }

    @Test
    void the_account_is_read_in_groups_of_four() {
        assertThat(batch(SubsidyBatch.State.FILED, "anna").debtorIbanInGroups()).isEqualTo("NL91 ABNA 0417 1643 00");
    }

    private static SubsidyBatch batch(SubsidyBatch.State state, String preparedBy) {
        return new SubsidyBatch(
                "B1", "M1", JUNE, state, LocalDate.of(2026, 6, 20), preparedBy, null, null, "Gemeente Maasbrug",
                "NL91ABNA0417164300", null, null, 0);
    }

    private static PaymentLine line(PaymentLine.State state, String euros) {
        return new PaymentLine(
                "L1", "S1", JUNE, 1, "B1", PaymentLine.Kind.REGULAR, state, Money.euros(euros), "Subsidie voor juni 2026.", false,
                null, null);
    }
}
