package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.outcome.money.Compared.Group;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                new Group(LocalDate.of(2026, 7, 1), 6, first, 0), new Group(LocalDate.of(2026, 10, 1), 6, second, 0), new Group(null, 4, never, 0)));

        assertThat(people).isEqualTo(counted);
        assertThat(Earnings.of(people, List.of(new Earnings.Stretch(
                new MilestonePrice(Money.euros("1000.00"), Money.euros("99999.00"), 250), first + second + never))))
                .isEqualTo(Money.euros(earned));
    }

    static Stream<Random> contracts() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void who_is_on_the_way_and_reaches_it_takes_nothing_away_and_while_nobody_does_anything_no_more_is_brought(Random random) {
        MilestonePrice price = new MilestonePrice(Money.euros("1000.00"), Money.euros(1 + random.nextInt(9_000) + ".00"), random.nextInt(1_001));
        LocalDate first = LocalDate.of(2026, 1, 1);
        List<Group> groups = IntStream.range(0, 4).mapToObj(at -> group(random, first)).toList();
        long before = earned(first, groups, price);
        for (int day = 1; day <= 400; day++) {
            long now = earned(first.plusDays(day), groups, price);
            assertThat(now).as("nobody did anything").isLessThanOrEqualTo(before);
            before = now;
        }
        LocalDate last = first.plusDays(400);
        while (groups.stream().anyMatch(it -> it.onTheWay() > 0)) {
            assertThat(earned(last, groups.stream().map(it -> after(it, 0)).toList(), price)).as("one counts and did not reach it").isLessThanOrEqualTo(before);
            groups = groups.stream().map(it -> after(it, 1)).toList();
            long now = earned(last, groups, price);
            assertThat(now).as("one of each reached it").isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    private static Group group(Random random, LocalDate first) {
        int confirmed = random.nextInt(5);
        int onTheWay = random.nextInt(4);
        return new Group(first.plusDays(random.nextInt(400)), confirmed + onTheWay + random.nextInt(6), confirmed, onTheWay);
    }

    /** One who was on the way is no longer. */
    private static Group after(Group it, int reached) {
        return it.onTheWay() == 0 ? it : new Group(it.from(), it.people(), it.confirmed() + reached, it.onTheWay() - 1);
    }

    private static long earned(LocalDate day, List<Group> groups, MilestonePrice price) {
        return Earnings.of(Compared.on(day, groups), List.of(new Earnings.Stretch(price, groups.stream().mapToInt(Group::confirmed).sum()))).cents();
    }

    @Test
    void more_cannot_reach_it_than_take_part() {
        assertThatThrownBy(() -> new Group(null, 2, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
