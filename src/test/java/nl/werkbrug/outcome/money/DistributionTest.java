package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    @Test
    void goes_by_what_each_put_in_and_loses_no_cent() {
        Distribution it = Distribution.of(
                Money.euros("100.00"), List.of(stake("a", "1000.00", "0.00"), stake("b", "2000.00", "0.00")), 100);

        assertThat(it.shares()).isEqualTo(Map.of("a", Money.euros("33.33"), "b", Money.euros("66.67")));
        assertThat(it.left()).isEqualTo(Money.ZERO);
    }

    @Test
    void who_is_at_the_cap_gets_no_more_and_the_others_get_what_he_leaves() {
        Distribution it = Distribution.of(
                Money.euros("500.00"), List.of(stake("a", "1000.00", "1100.00"), stake("b", "1000.00", "0.00")), 100);

        assertThat(it.shares()).isEqualTo(Map.of("b", Money.euros("500.00")));
    }

    @Test
    void what_is_beyond_all_caps_stays_with_the_contract() {
        Distribution it = Distribution.of(Money.euros("500.00"), List.of(stake("a", "1000.00", "1000.00")), 120);

        assertThat(it.shares()).isEqualTo(Map.of("a", Money.euros("120.00")));
        assertThat(it.left()).isEqualTo(Money.euros("380.00"));
    }

    static Stream<Seeded> cases() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_is_lost_nobody_passes_the_cap_and_the_books_balance(Seeded seed) {
        int cap = seed.between(0, 300);
        List<Stake> stakes = new ArrayList<>();
        for (int i = seed.between(0, 5); i > 0; i--) {
            Money in = seed.euros(0, 50_000);
            stakes.add(new Stake("investor" + i, in, Money.cents(in.cents() * seed.between(0, 120) / 100)));
        }
        Money incoming = seed.euros(0, 80_000);

        Distribution it = Distribution.of(incoming, stakes, cap);

        assertThat(it.shares().values().stream().reduce(it.left(), Money::plus)).isEqualTo(incoming);
        Money balance = Money.ZERO;
        for (Stake stake : stakes) {
            Money share = it.shares().getOrDefault(stake.investorId(), Money.ZERO);
            assertThat(share.isNegative()).isFalse();
            assertThat(share).isLessThanOrEqualTo(stake.room(cap));
            if (share.isPositive()) {
                Entry entry = Entry.paidBack("key", stake, share);
                balance = entry.lines().stream().map(Entry.Line::amount).reduce(balance, Money::plus);
            }
        }
        assertThat(balance).isEqualTo(Money.ZERO);
        if (it.left().isPositive()) {
            assertThat(stakes).allSatisfy(stake ->
                    assertThat(it.shares().getOrDefault(stake.investorId(), Money.ZERO)).isEqualTo(stake.room(cap)));
        }
        assertThat(Distribution.of(incoming, stakes, cap)).isEqualTo(it);
    }

    private static Stake stake(String id, String in, String back) {
        return new Stake(id, Money.euros(in), Money.euros(back));
    }
}
