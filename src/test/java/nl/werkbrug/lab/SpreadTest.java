package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
}
