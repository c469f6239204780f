package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MilestonePriceTest {

    @ParameterizedTest
    @CsvSource({
        // each, cap, benchmark, participants, confirmed, earned
        "1000.00, 99999.00,   0, 20, 12, 12000.00",
        "1000.00, 99999.00, 250, 20, 12,  7000.00",
        "1000.00, 99999.00, 333, 10,  4,   670.00",
        "1000.00, 99999.00, 600, 20, 12,     0.00",
        "1000.00, 99999.00, 700, 20, 12,     0.00",
        "1000.00,  5000.00, 250, 20, 12,  5000.00",
        "1000.00, 99999.00, 250,  0,  0,     0.00"
    })
    void only_results_beyond_the_benchmark_count_and_never_more_than_the_cap(
            String each, String cap, int benchmark, int participants, int confirmed, String earned) {
        MilestonePrice price = new MilestonePrice(Money.euros(each), Money.euros(cap), benchmark);

        assertThat(price.earned(participants, confirmed)).isEqualTo(Money.euros(earned));
    }

    @Test
    void what_was_paid_is_not_asked_back_when_more_people_come_in() {
        MilestonePrice price = new MilestonePrice(Money.euros("1000.00"), Money.euros("99999.00"), 500);

        assertThat(price.due(10, 8, Money.ZERO)).isEqualTo(Money.euros("3000.00"));
        assertThat(price.due(20, 8, Money.euros("3000.00"))).isEqualTo(Money.ZERO);
        assertThat(price.due(20, 14, Money.euros("3000.00"))).isEqualTo(Money.euros("1000.00"));
    }

    @Test
    void what_cannot_be_is_refused() {
        MilestonePrice price = new MilestonePrice(Money.euros("1.00"), Money.euros("1.00"), 0);

        assertThatThrownBy(() -> price.earned(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MilestonePrice(Money.euros("1.00"), Money.euros("1.00"), 1001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Seeded> cases() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void paid_step_by_step_it_comes_to_the_same_and_never_beyond_the_cap(Seeded seed) {
        MilestonePrice price = new MilestonePrice(seed.euros(0, 2_000), seed.euros(0, 20_000), seed.between(0, 1_000));
        int participants = seed.between(0, 40);
        Money paid = Money.ZERO;
        for (int confirmed = 0; confirmed <= participants; confirmed++) {
            Money due = price.due(participants, confirmed, paid);
            assertThat(due.isNegative()).isFalse();
            paid = paid.plus(due);
            assertThat(paid).isEqualTo(price.earned(participants, confirmed));
        }
        assertThat(paid).isLessThanOrEqualTo(price.cap());
    }
}
