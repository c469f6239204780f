package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.outcome.money.Compared.Group;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve people of whom six count from 1 July and six from 1 October, and four who can never reach it. */
class ComparedTest {

    @ParameterizedTest
    @CsvSource({
        // day, confirmed of the first, of the second, of who never can; how many count, and what it brings at 1000.00 with 250 of 1000 anyway
        "2026-06-30, 0, 0, 0,  0,    0.00",
        "2026-06-30, 1, 0, 0,  1,  750.00",
        "2026-07-01, 3, 0, 0,  6, 1500.00",
        "2026-09-30, 3, 1, 0,  7, 2250.00",
        "2026-10-01, 3, 1, 0, 12, 1000.00",
        "2026-10-01, 3, 6, 0, 12, 6000.00",
        "2026-10-01, 3, 3, 2, 14, 4500.00",
        "2026-10-01, 0, 0, 0, 12,    0.00"
    })
    void only_who_had_the_time_is_compared(LocalDate day, int first, int second, int never, int counted, String earned) {
        int people = Compared.on(day, List.of(
                new Group(LocalDate.of(2026, 7, 1), 6, first), new Group(LocalDate.of(2026, 10, 1), 6, second), new Group(null, 4, never)));

        assertThat(people).isEqualTo(counted);
        assertThat(Earnings.of(people, List.of(new Earnings.Stretch(
                new MilestonePrice(Money.euros("1000.00"), Money.euros("99999.00"), 250), first + second + never))))
                .isEqualTo(Money.euros(earned));
    }

    @Test
    void more_cannot_reach_it_than_take_part() {
        assertThatThrownBy(() -> new Group(null, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
