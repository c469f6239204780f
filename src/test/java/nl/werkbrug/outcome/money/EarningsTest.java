package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.outcome.money.Earnings.Stretch;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EarningsTest {

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
        assertThat(Earnings.of(participants, List.of(stretch(each, cap, benchmark, confirmed)))).isEqualTo(Money.euros(earned));
    }

    @ParameterizedTest
    @CsvSource({
        // each, cap, benchmark and confirmed before and after; of 20 participants
        "1000.00, 99999.00, 250, 6, 2000.00, 99999.00, 250, 6, 10500.00",
        "1000.00, 99999.00,   0, 6, 2000.00, 99999.00, 300, 6,  12000.00",
        "1000.00,  4000.00,   0, 6, 1000.00,  9000.00,   0, 6,  9000.00",
        "1000.00,  4000.00,   0, 6, 1000.00,  9000.00,   0, 2,  6000.00",
        "1000.00,  9000.00,   0, 6, 1000.00,  4000.00,   0, 6,  6000.00",
        "1000.00, 99999.00, 250, 6, 2000.00, 99999.00, 250, 0,  1000.00"
    })
    void what_was_reached_before_an_addendum_keeps_its_price_and_cap(
            String each, String cap, int benchmark, int confirmed, String newEach, String newCap, int newBenchmark, int newConfirmed,
            String earned) {
        assertThat(Earnings.of(20, List.of(
                stretch(each, cap, benchmark, confirmed), stretch(newEach, newCap, newBenchmark, newConfirmed)))).isEqualTo(Money.euros(earned));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> Earnings.of(3, List.of(stretch("1.00", "1.00", 0, 4)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MilestonePrice(Money.euros("1.00"), Money.euros("1.00"), 1001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Seeded> cases() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_confirmed_one_brings_something_or_nothing_and_never_less_and_never_beyond_the_caps(Seeded seed) {
        List<MilestonePrice> prices = List.of(price(seed), price(seed), price(seed));
        int participants = seed.between(0, 40);
        int[] confirmed = new int[prices.size()];
        Money before = Money.ZERO;
        for (int i = 0; i < participants; i++) {
            confirmed[seed.between(0, prices.size() - 1)]++;
            Money earned = Earnings.of(participants, stretches(prices, confirmed));
            assertThat(earned).isGreaterThanOrEqualTo(before);
            assertThat(earned).isLessThanOrEqualTo(prices.stream().map(MilestonePrice::cap).reduce(Money.ZERO, Money::max));
            before = earned;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_addendum_that_changes_nothing_changes_nothing(Seeded seed) {
        MilestonePrice price = price(seed);
        int participants = seed.between(1, 40);
        int early = seed.between(0, participants);
        int late = seed.between(0, participants - early);

        assertThat(Earnings.of(participants, List.of(new Stretch(price, early), new Stretch(price, late))))
                .isEqualTo(Earnings.of(participants, List.of(new Stretch(price, early + late))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_addendum_alone_leaves_what_was_reached_before_it(Seeded seed) {
        MilestonePrice price = price(seed);
        int participants = seed.between(1, 40);
        int early = seed.between(0, participants);

        assertThat(Earnings.of(participants, List.of(new Stretch(price, early), new Stretch(price(seed), 0), new Stretch(price(seed), 0))))
                .isEqualTo(Earnings.of(participants, List.of(new Stretch(price, early))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_higher_price_or_cap_and_a_lower_benchmark_bring_no_less(Seeded seed) {
        MilestonePrice price = price(seed);
        MilestonePrice better = new MilestonePrice(
                price.each().plus(seed.euros(0, 100)), price.cap().plus(seed.euros(0, 100)), seed.between(0, price.benchmark()));
        int participants = seed.between(1, 40);
        int early = seed.between(0, participants);
        int late = seed.between(0, participants - early);
        MilestonePrice first = price(seed);

        assertThat(Earnings.of(participants, List.of(new Stretch(first, early), new Stretch(better, late))))
                .isGreaterThanOrEqualTo(Earnings.of(participants, List.of(new Stretch(first, early), new Stretch(price, late))));
    }

    private static MilestonePrice price(Seeded seed) {
        return new MilestonePrice(seed.euros(0, 2_000), seed.euros(0, 20_000), seed.between(0, 1_000));
    }

    private static List<Stretch> stretches(List<MilestonePrice> prices, int[] confirmed) {
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < confirmed.length; i++) {
            all.add(new Stretch(prices.get(i), confirmed[i]));
        }
        return all;
    }

    private static Stretch stretch(String each, String cap, int benchmark, int confirmed) {
        return new Stretch(new MilestonePrice(Money.euros(each), Money.euros(cap), benchmark), confirmed);
    }
}
