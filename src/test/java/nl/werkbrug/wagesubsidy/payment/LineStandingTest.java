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
        "PROPOSED, , PROPOSED, 1000, PROPOSED",
        "PROPOSED, anna, PROPOSED, 1000, CHECKED",
        "APPROVED, anna, PROPOSED, 1000, APPROVED",
        "FILED, anna, PROPOSED, 1000, IN_FILE",
        "PAID, anna, PAID, 1000, PAID",
        "PAID, anna, PAID, -200, SET_OFF",
        "PAID, anna, FAILED, 1000, FAILED",
        "FILED, anna, EXCLUDED, 1000, EXCLUDED",
        "PROPOSED, anna, WITHDRAWN, 1000, WITHDRAWN",
    })
    void a_line_is_as_far_as_its_batch_unless_it_went_its_own_way(
            SubsidyBatch.State batch, String preparedBy, PaymentLine.State line, String euros, SubsidyBatch.LineStanding standing) {
        assertThat(batch(batch, preparedBy).standing(line(line, euros))).isEqualTo(standing);
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
