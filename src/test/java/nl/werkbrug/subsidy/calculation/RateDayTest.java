package nl.werkbrug.subsidy.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 10d lid 7 Participatiewet: a running subsidy is set anew on 1 January only. */
class RateDayTest {

    @ParameterizedTest(name = "started {0}, on {1}: rates of {2} ({3})")
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-01-01, the first day",
        "2026-01-01, 2026-07-01, 2026-01-01, 'trap: the minimum wage of July does not count'",
        "2026-03-15, 2026-12-31, 2026-03-15, the year of the start",
        "2026-07-01, 2026-07-01, 2026-07-01, what starts in July has the rate of July",
        "2026-07-01, 2026-12-31, 2026-07-01, idem",
        "2026-07-01, 2027-01-01, 2027-01-01, set anew",
        "2025-12-31, 2026-01-01, 2026-01-01, the day after the start",
        "2024-02-29, 2026-08-01, 2026-01-01, years later",
    })
    void tells_whose_rates_count(LocalDate start, LocalDate on, LocalDate rates, String why) {
        assertThat(RateDay.of(start, on)).isEqualTo(rates);
    }

    @Test
    void a_day_before_the_start_has_none() {
        assertThatThrownBy(() -> RateDay.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
