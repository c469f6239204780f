package nl.werkbrug.socialreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.SocialValue.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialValueTest {

    /** The first lines are S2 and S3, published by Utrecht for a full year of 36 hours; from 18 hours on we worked them out. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # block,    hours from days,                    last,       value
            40000.00,   2026-01-01 36,                      2026-12-31, 40000.00
            50000.00,   2026-01-01 36,                      2026-12-31, 50000.00
            35000.00,   2026-01-01 36,                      2026-12-31, 35000.00
            20000.00,   2026-01-01 36,                      2026-12-31, 20000.00
            10000.00,   2026-01-01 36,                      2026-12-31, 10000.00
            40000.00,   2026-01-01 18,                      2026-12-31, 20000.00
            40000.00,   2026-01-01 40,                      2026-12-31, 40000.00
            36500.00,   2026-03-01 36,                      2026-03-01, 100.00
            36600.00,   2028-02-29 36,                      2028-02-29, 100.00
            40000.00,   2027-07-01 36,                      2028-06-30, 40055.09
            40000.00,   2026-01-01 36; 2026-07-01 18,       2026-12-31, 29917.81
            40000.00,   2026-01-01 36; 2026-07-01 18,       2026-06-30, 19835.62
            40000.00,   2026-01-01 36; 2026-07-01 0,        2026-12-31, 19835.62
            40000.00,   2026-06-01 36,                      2026-05-31, 0.00
            """)
    void a_block_counts_for_the_hours_and_the_days(String block, String hours, LocalDate last, String value) {
        List<Stretch> stretches = Arrays.stream(hours.split(";")).map(String::strip).map(each -> each.split(" "))
                .map(each -> new Stretch(LocalDate.parse(each[0]), new BigDecimal(each[1]))).toList();

        assertThat(SocialValue.of(Money.euros(block), new BigDecimal("36.00"), stretches, last)).isEqualTo(Money.euros(value));
    }
}
