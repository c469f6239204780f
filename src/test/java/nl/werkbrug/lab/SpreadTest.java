package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 4 5           | 3  | -
            5 4 3 2 1           | 3  | -
            1 2 3 4             | 2  | -
            7 7 7 7 7           | 7  | -
            1 1 1 1 90          | 1  | -
            1 2 3 4 5 6 7 8 9 10 | 5 | 9
            0 0 0 0 0 0 0 0 0 30 | 0 | 0
            0 0 0 0 0 0 0 0 30 30 | 0 | 30
            1 2 3 4 5 6 7 8 9 10 11 | 6 | 10
            """)
    void half_took_at_most_the_median_and_nine_of_ten_the_ninetieth_percentile(String days, String median, String p90) {
        Spread it = Spread.of(Arrays.stream(days.strip().split(" ")).map(Long::valueOf).toList());

        assertThat(it.median()).hasValue(Long.parseLong(median.strip()));
        assertThat(it.p90().isPresent() ? Long.toString(it.p90().getAsLong()) : "-").isEqualTo(p90.strip());
    }

    @Test
    void what_was_kept_apart_is_the_same_together() {
        Spread one = Spread.of(LongStream.rangeClosed(1, 7).boxed().toList());
        Spread other = Spread.of(List.of(3L, 3L, 20L, 40L));
        one.add(other);
        Spread read = Spread.read(one.written());

        assertThat(read.written()).isEqualTo("1:1,2:1,3:3,4:1,5:1,6:1,7:1,20:1,40:1");
        assertThat(read.size()).isEqualTo(11);
        assertThat(read.median()).hasValue(4);
        assertThat(read.p90()).hasValue(20);
        assertThat(Spread.read(null).median()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 12, 3", "2, 40, 1", "3, 5, 1", "4, 30, 10", "5, 11, 1", "6, 90, 7"})
    void whatever_the_missing_ones_took_the_median_and_nine_of_ten_lie_in_between(int seed, int known, int missing) {
        Random random = new Random(seed);
        List<Long> days = random.longs(known, 0, 60).boxed().toList();
        Spread it = Spread.of(days);
        for (int i = 0; i < 200; i++) {
            List<Long> all = new ArrayList<>(days);
            random.longs(random.nextInt(missing + 1), 0, i % 3 == 0 ? 3 : 300).forEach(all::add);
            Spread whole = Spread.of(all);

            assertThat(whole.median().getAsLong()).isBetween(it.median(missing).low(), it.median(missing).high());
            if (it.p90(missing) != null) {
                assertThat(whole.p90().getAsLong()).isBetween(it.p90(missing).low(), it.p90(missing).high());
            }
        }
    }

    @Test
    void when_more_than_a_quarter_may_be_missing_nothing_is_said_of_days() {
        Spread it = Spread.of(LongStream.rangeClosed(1, 12).boxed().toList());

        assertThat(it.median(4)).isNotNull();
        assertThat(it.median(5)).isNull();
        assertThat(it.p90(2)).as("the longest of all is one person").isNull();
        assertThat(it.p90(0)).isEqualTo(new Spread.Bounds(11, 11));
    }
}
