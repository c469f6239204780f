package nl.werkbrug.wagesubsidy.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sum over tasks of share x tempo x quality x net time; no source prints a worked case, so these were computed by hand. */
class WageValueTest {

    private static final int ROUNDS = 500;

    @ParameterizedTest(name = "one task of {0} x {1} x {2}: {3} percent")
    @CsvSource({
        "100, 100, 100, 100", "0, 100, 100, 0", "50, 100, 100, 50", "80, 90, 100, 72", "80, 90, 95, 68", "45, 100, 100, 45",
        // 68.4 down, 72.675 up, 0.5 exactly halfway: up, 0.49 down.
        "95, 72, 100, 68", "85, 90, 95, 73", "1, 50, 100, 1", "1, 49, 100, 0"
    })
    void of_one_task(int tempo, int quality, int net, int percent) {
        assertThat(WageValue.of(List.of(task(100, tempo, quality, net))).percent()).isEqualTo(percent);
    }

    static Stream<Arguments> several() {
        return Stream.of(
                // 60 x 0.8 x 0.9 = 43.2 and 40 x 0.5 = 20: 63.2.
                Arguments.of(List.of(task(60, 80, 90, 100), task(40, 100, 100, 50)), "63.2", 63),
                // 28.8 + 12.6 + 10.26 + 9 + 5 = 65.66.
                Arguments.of(
                        List.of(task(40, 80, 90, 100), task(20, 70, 100, 90), task(20, 60, 95, 90), task(10, 90, 100, 100),
                                task(10, 50, 100, 100)), "65.66", 66),
                // Twice 16.25: rounding the parts first would give 32.
                Arguments.of(List.of(task(50, 65, 50, 100), task(50, 65, 50, 100)), "32.5", 33),
                // 10.4 + 10.4 + 31.2: rounding the parts first would give 51.
                Arguments.of(List.of(task(26, 40, 100, 100), task(26, 40, 100, 100), task(48, 65, 100, 100)), "52", 52));
    }

    @ParameterizedTest
    @MethodSource
    void several(List<MainTask> tasks, String exact, int percent) {
        WageValue value = WageValue.of(tasks);

        assertThat(value.exact()).isEqualByComparingTo(exact);
        assertThat(value.percent()).isEqualTo(percent);
    }

    @Test
    void shares_that_are_not_all_of_the_time_and_too_many_tasks_are_refused() {
        assertThatThrownBy(() -> WageValue.of(List.of(task(99, 100, 100, 100)))).hasMessageContaining("99");
        assertThatThrownBy(() -> WageValue.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WageValue.of(Collections.nCopies(6, task(20, 1, 1, 1)))).hasMessageContaining("6");
        assertThatThrownBy(() -> new MainTask(" ", 100, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> task(100, 101, 1, 1)).hasMessageContaining("tempo");
        assertThatThrownBy(() -> task(100, 1, 1, -1)).hasMessageContaining("net time");
        assertThatThrownBy(() -> task(0, 1, 1, 1)).hasMessageContaining("share");
    }

    @Test
    void it_lies_between_0_and_100_and_does_not_depend_on_the_order() {
        Random random = new Random(20210701);
        for (int round = 0; round < ROUNDS; round++) {
            List<MainTask> tasks = tasks(random);
            List<MainTask> shuffled = new ArrayList<>(tasks);
            Collections.shuffle(shuffled, random);

            assertThat(WageValue.of(tasks).percent()).isBetween(0, 100);
            assertThat(WageValue.of(shuffled).exact()).isEqualByComparingTo(WageValue.of(tasks).exact());
        }
    }

    @Test
    void who_does_better_at_anything_never_earns_less() {
        Random random = new Random(9937);
        for (int round = 0; round < ROUNDS; round++) {
            List<MainTask> tasks = tasks(random);
            int which = random.nextInt(tasks.size());
            MainTask it = tasks.get(which);
            for (MainTask better : List.of(
                    new MainTask(it.name(), it.share(), up(it.tempo()), it.quality(), it.netTime()),
                    new MainTask(it.name(), it.share(), it.tempo(), up(it.quality()), it.netTime()),
                    new MainTask(it.name(), it.share(), it.tempo(), it.quality(), up(it.netTime())))) {
                List<MainTask> improved = new ArrayList<>(tasks);
                improved.set(which, better);

                assertThat(WageValue.of(improved).exact()).isGreaterThanOrEqualTo(WageValue.of(tasks).exact());
            }
        }
    }

    @Test
    void hundred_percent_everywhere_is_hundred_percent_however_the_time_is_divided() {
        Random random = new Random(35633);
        for (int round = 0; round < ROUNDS; round++) {
            List<MainTask> perfect = tasks(random).stream().map(it -> task(it.share(), 100, 100, 100)).toList();

            assertThat(WageValue.of(perfect).percent()).isEqualTo(100);
        }
    }

    private static int up(int percent) {
        return Math.min(100, percent + 1);
    }

    private static List<MainTask> tasks(Random random) {
        int count = 1 + random.nextInt(WageValue.MOST_TASKS);
        List<MainTask> tasks = new ArrayList<>();
        int left = 100;
        for (int number = 1; number <= count; number++) {
            int share = number == count ? left : 1 + random.nextInt(left - (count - number));
            left -= share;
            tasks.add(task(share, random.nextInt(101), random.nextInt(101), random.nextInt(101)));
        }
        return tasks;
    }

    private static MainTask task(int share, int tempo, int quality, int net) {
        return new MainTask("taak", share, tempo, quality, net);
    }
}
