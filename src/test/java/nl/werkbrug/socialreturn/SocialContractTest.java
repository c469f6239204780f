package nl.werkbrug.socialreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialContractTest {

    /** The first line is the published example of Schiedam; the second is its misprint, which must not give the same. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # value,        wage,      percentage, fixed,    obligation
            1000000.00,     ,          5,          ,         50000.00
            1000000000.00,  ,          5,          ,         50000000.00
            1000000.00,     300000.00, 5,          ,         15000.00
            200000.00,      ,          2,          ,         4000.00
            333.33,         ,          2.5,        ,         8.33
            100.10,         ,          5,          ,         5.01
            1000000.00,     ,          ,           25000.00, 25000.00
            """)
    void an_obligation_is_a_part_of_the_sum_or_a_fixed_amount(
            String value, String wage, BigDecimal percentage, String fixed, String obligation) {
        SocialContract it = new SocialContract(
                "1", "employer", "Gemeente", null, "2026-1", Money.euros(value), money(wage), percentage, money(fixed),
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(it.obligation()).isEqualTo(Money.euros(obligation));
    }

    private static Money money(String euros) {
        return euros == null ? null : Money.euros(euros);
    }
}
