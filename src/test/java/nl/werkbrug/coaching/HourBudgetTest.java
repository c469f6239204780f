package nl.werkbrug.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples J1 to J3, J11 and J12 of the protocols, trap H1, and what always holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Reading the rules takes longer than a test.
class HourBudgetTest {

    private static final LocalDate THEN = LocalDate.of(2015, 6, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    private final CoachingRates rates = new CoachingRates(new RuleBook(RuleFiles.ofTheProduct()));

    @ParameterizedTest
    @CsvSource({
        // J1
        "INTENSIVE, 1, 500, 75", "INTENSIVE, 2, 500, 37.5", "INTENSIVE, 3, 500, 30",
        // J2
        "MIDDLE, 1, 500, 50", "MIDDLE, 2, 500, 25", "MIDDLE, 3, 500, 15",
        // J11
        "LIGHT, 1, 100, 6", "LIGHT, 2, 100, 3", "LIGHT, 3, 100, 3",
        "VERY_LIGHT, 1, 100, 3", "VERY_LIGHT, 2, 100, 3", "VERY_LIGHT, 3, 100, 3"
    })
    void a_regime_gives_its_percent_of_the_hours_worked(Regime regime, int year, BigDecimal worked, BigDecimal hours) {
        assertThat(rates.minutes(regime, year, worked, THEN).orElseThrow()).isEqualTo(minutes(hours));
    }

    @Test
    void an_old_rule_is_used_today_as_an_estimate_only() {
        assertThat(rates.share(Regime.MIDDLE, 1, THEN).orElseThrow().estimate()).isFalse();
        assertThat(rates.share(Regime.MIDDLE, 1, NOW).orElseThrow().estimate()).isTrue();
        assertThat(rates.share(Regime.MIDDLE, 1, LocalDate.of(2013, 12, 31))).isEmpty();
    }

    @Test
    void a_group_shares_the_time_of_a_visit() {
        // J3
        assertThat(HourBudget.shared(120, 6)).isEqualTo(20);
    }

    @Test
    void ten_percent_of_six_hundred_hours_for_a_group_of_six_is_ten_hours_and_not_the_published_fifteen() {
        // H1: the published 15 is the regime of 15 percent.
        int each = HourBudget.shared(rates.minutes(Regime.MIDDLE, 1, new BigDecimal(600), THEN).orElseThrow(), 6);

        assertThat(each).isEqualTo(minutes(new BigDecimal(10))).isNotEqualTo(minutes(new BigDecimal(15)));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 2700, 500", "MIDDLE, 4500, 600", "INTENSIVE, 6800, 750"})
    void the_norm_of_2015_for_an_internal_coach(Regime regime, String year, String trial) {
        // J12
        BigDecimal hours = new BigDecimal(24);
        assertThat(rates.norm(regime, 1, hours, THEN).orElseThrow().amount()).isEqualTo(Money.euros(year));
        assertThat(rates.trialNorm(regime, THEN).orElseThrow().amount()).isEqualTo(Money.euros(trial));
        assertThat(rates.norm(regime, 1, hours, NOW).orElseThrow().estimate()).isTrue();
    }

    @Test
    void below_twenty_four_hours_the_norm_goes_down_in_proportion() {
        assertThat(rates.norm(Regime.MIDDLE, 1, new BigDecimal(12), THEN).orElseThrow().amount()).isEqualTo(Money.euros("2250"));
        assertThat(rates.norm(Regime.VERY_LIGHT, 1, new BigDecimal(30), THEN)).isEmpty();
    }

    @Test
    void hours_worked_follow_from_the_week() {
        assertThat(HourBudget.worked(new BigDecimal("28.5"), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14))).isEqualByComparingTo("57");
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_work_never_gives_less_coaching_and_no_regime_passes_the_cap(Seeded any) {
        BigDecimal worked = new BigDecimal(any.between(1, 2_000));
        BigDecimal more = worked.add(new BigDecimal(any.between(0, 500)));
        int year = any.between(1, 3);
        int before = 0;
        for (Regime regime : Regime.values()) {
            int there = rates.minutes(regime, year, worked, NOW).orElseThrow();
            CoachingRates.Share share = rates.share(regime, year, NOW).orElseThrow();
            assertThat(there).isBetween(before, HourBudget.minutes(worked, share.cap(), share.cap()));
            assertThat(rates.minutes(regime, year, more, NOW).orElseThrow()).isGreaterThanOrEqualTo(there);
            assertThat(HourBudget.minutes(worked, new BigDecimal(90), share.cap()))
                    .isEqualTo(HourBudget.minutes(worked, share.cap(), share.cap()));
            before = there;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_group_shares_adds_up_to_the_visit_but_for_rounding(Seeded any) {
        int minutes = any.between(1, 720);
        int size = any.between(1, 50);

        assertThat(Math.abs(HourBudget.shared(minutes, size) * size - minutes)).isLessThanOrEqualTo(size);
        assertThat(HourBudget.shared(minutes, 1)).isEqualTo(minutes);
    }

    private static int minutes(BigDecimal hours) {
        return hours.multiply(new BigDecimal(60)).intValueExact();
    }
}
