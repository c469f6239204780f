package nl.werkbrug.custombudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetYearTest {

    private static final BudgetYear EMPTY = new BudgetYear(Money.euros("1000.00"), Money.ZERO, Money.ZERO);

    @Test
    void the_last_cent_can_be_promised_and_no_more() {
        BudgetYear full = EMPTY.reserve(Money.euros("999.99")).orElseThrow();

        assertThat(full.reserve(Money.cents(2))).isEmpty();
        assertThat(full.reserve(Money.cents(1))).isPresent();
        assertThat(full.reserve(Money.cents(1)).orElseThrow().left()).isEqualTo(Money.ZERO);
    }

    @Test
    void nothing_and_less_than_nothing_cannot_be_moved() {
        assertThatThrownBy(() -> EMPTY.reserve(Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EMPTY.reserve(Money.cents(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EMPTY.release(Money.cents(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EMPTY.giveBack(Money.cents(1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Any history of requests: what is promised and paid is what the requests say, and never more than there is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatever_happens_the_ceiling_is_not_passed_and_no_cent_is_lost(long seed) {
        Random chance = new Random(seed);
        BudgetYear year = EMPTY;
        List<Money> promised = new ArrayList<>();
        List<Money> paid = new ArrayList<>();
        for (int step = 0; step < 2_000; step++) {
            switch (chance.nextInt(4)) {
                case 0 -> {
                    Money amount = Money.cents(1 + chance.nextInt(30_000));
                    Money left = year.left();
                    Optional<BudgetYear> after = year.reserve(amount);
                    assertThat(after.isPresent()).isEqualTo(amount.compareTo(left) <= 0);
                    after.ifPresent(it -> promised.add(amount));
                    year = after.orElse(year);
                }
                case 1 -> year = promised.isEmpty() ? year : year.release(taken(promised, chance));
                case 2 -> {
                    if (!promised.isEmpty()) {
                        Money amount = taken(promised, chance);
                        paid.add(amount);
                        year = year.pay(amount);
                    }
                }
                default -> {
                    if (!paid.isEmpty()) {
                        Money amount = taken(paid, chance);
                        Money back = Money.cents(1 + (long) (chance.nextDouble() * (amount.cents() - 1)));
                        if (amount.compareTo(back) > 0) {
                            paid.add(amount.minus(back));
                        }
                        year = year.giveBack(back);
                    }
                }
            }
            assertThat(year.used()).isLessThanOrEqualTo(year.ceiling());
            assertThat(year.reserved()).isEqualTo(sum(promised));
            assertThat(year.paid()).isEqualTo(sum(paid));
            assertThat(year.used().plus(year.left())).isEqualTo(year.ceiling());
        }
    }

    @Test
    void a_higher_ceiling_counts_from_its_day_and_a_lower_one_at_once() {
        List<BudgetSetup> versions = List.of(
                version("2026-10-01", "800.00"), version("2026-07-01", "1500.00"), version("2026-01-01", "1000.00"));

        assertThat(ceiling(versions, 2026, "2026-03-01")).isEqualTo("800.00");
        assertThat(ceiling(versions.subList(1, 3), 2026, "2026-03-01")).isEqualTo("1000.00");
        assertThat(ceiling(versions.subList(1, 3), 2026, "2026-07-01")).isEqualTo("1500.00");
        assertThat(ceiling(versions, 2025, "2026-07-01")).isEqualTo("0.00");
        assertThat(ceiling(versions, 2027, "2026-07-01")).isEqualTo("800.00");
        assertThat(ceiling(versions, 2026, "2027-02-01")).isEqualTo("800.00");
    }

    private static String ceiling(List<BudgetSetup> versions, int year, String today) {
        return BudgetSetups.ceiling(versions, year, LocalDate.parse(today)).toString();
    }

    private static BudgetSetup version(String from, String ceiling) {
        return new BudgetSetup(from, "town", LocalDate.parse(from), Money.euros(ceiling), Money.euros("250.00"), Set.of(), true, "x");
    }

    private static Money taken(List<Money> from, Random chance) {
        return from.remove(chance.nextInt(from.size()));
    }

    private static Money sum(List<Money> all) {
        return all.stream().reduce(Money.ZERO, Money::plus);
    }
}
