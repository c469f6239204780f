package nl.werkbrug.norisk.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.hire.SubsidisedDays.Days;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnsubsidisedTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Deadlines DEADLINES = new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct()));

    static Stream<Seeded> cases() {
        return Seeded.cases(300);
    }

    @Test
    void without_a_subsidy_it_counts_from_the_start() {
        assertThat(Unsubsidised.since(START, List.of())).contains(START);
    }

    @Test
    void a_subsidy_that_ends_lets_it_begin_anew_and_one_that_runs_lets_it_stand_still() {
        LocalDate without = LocalDate.of(2026, 7, 1);

        assertThat(Unsubsidised.since(START, List.of(new Days(START, without)))).contains(without);
        assertThat(Unsubsidised.since(START, List.of(new Days(START, null)))).isEmpty();
    }

    @Test
    void a_subsidy_before_the_minimum_wage_was_earned_changes_nothing() {
        assertThat(Unsubsidised.since(START, List.of(new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))))).contains(START);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_begins_in_no_subsidised_time_and_nothing_is_subsidised_afterwards(Seeded any) {
        List<Days> told = told(any);

        LocalDate since = Unsubsidised.since(START, told).orElseThrow();

        assertThat(since).isAfterOrEqualTo(START);
        assertThat(told).allSatisfy(days -> assertThat(days.until()).isBeforeOrEqualTo(since));
        assertThat(Stream.concat(Stream.of(START), told.stream().map(Days::until))).contains(since);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_does_not_matter_and_more_subsidy_never_brings_it_forward(Seeded any) {
        List<Days> told = told(any);
        List<Days> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(7));
        Optional<LocalDate> all = Unsubsidised.since(START, told);

        assertThat(Unsubsidised.since(START, shuffled)).isEqualTo(all);
        if (!told.isEmpty()) {
            assertThat(Unsubsidised.since(START, told.subList(1, told.size())).orElseThrow()).isBeforeOrEqualTo(all.orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void uwv_takes_over_two_years_later_to_the_day(Seeded any) {
        LocalDate since = any.day(START, START.plusYears(8));

        LocalDate over = DEADLINES.compute(TwoYearsCourse.TERM, since).end();

        assertThat(over).isEqualTo(since.plusYears(2));
    }

    private static List<Days> told(Seeded any) {
        List<Days> told = new ArrayList<>();
        for (int i = any.between(0, 5); i > 0; i--) {
            LocalDate from = any.day(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1));
            told.add(new Days(from, from.plusDays(any.between(1, 600))));
        }
        return told;
    }
}
