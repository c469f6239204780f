package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import nl.werkbrug.rules.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationsTest {

    private final Combinations combinations = new Combinations(Bench.FILES);

    @ParameterizedTest(name = "{0} and {1}: {2} ({3})")
    @CsvSource({
        "WAGE_SUBSIDY_MEASURED,        LOCAL_WAGE_SUBSIDY,           NOT_TOGETHER,    A",
        "WAGE_SUBSIDY_FLAT_RATE,       LOCAL_WAGE_SUBSIDY,           NOT_TOGETHER,    A",
        "WAGE_SUBSIDY_MEASURED,        WAGE_COST_BENEFIT_REGISTER,   TOGETHER,        D",
        "WAGE_SUBSIDY_FLAT_RATE,       WAGE_SUBSIDY_MEASURED,        ONE_AFTER_OTHER, A",
        "WAGE_SUBSIDY_MEASURED,        NO_RISK,                      TOGETHER,        C",
        "WAGE_SUBSIDY_MEASURED,        JOB_COACH_EXTERNAL,           TOGETHER,        A",
        "WAGE_SUBSIDY_MEASURED,        TRIAL_PLACEMENT,              ONE_AFTER_OTHER, D",
        "WAGE_SUBSIDY_MEASURED,        SHELTERED_WORK,               TOGETHER,        A",
        "WAGE_SUBSIDY_MEASURED,        LEARNING_SUBSIDY,             NOT_KNOWN,       X",
        "WAGE_COST_BENEFIT_DISABLED,   WAGE_COST_BENEFIT_REGISTER,   HIGHEST_ONLY,    A",
        "WAGE_COST_BENEFIT_REASSIGNED, WAGE_COST_BENEFIT_OLDER,      HIGHEST_ONLY,    A",
        "WAGE_COST_BENEFIT_DISABLED,   SHELTERED_WORK,               NOT_TOGETHER,    A",
        "JOB_COACH_INTERNAL,           JOB_COACH_EXTERNAL,           NOT_TOGETHER,    B",
    })
    void two_schemes_go_together_or_not_in_either_order(Scheme one, Scheme other, Combination.Rule rule, Grade grade) {
        assertThat(combinations.between(one, other, Bench.TODAY)).hasValueSatisfying(found -> {
            assertThat(found.rule()).isEqualTo(rule);
            assertThat(found.grade()).isEqualTo(grade);
        });
        assertThat(combinations.between(other, one, Bench.TODAY)).isEqualTo(combinations.between(one, other, Bench.TODAY));
    }

    @Test
    void a_pair_that_nobody_looked_into_has_no_answer() {
        assertThat(combinations.between(Scheme.NO_RISK, Scheme.LEARNING_SUBSIDY, Bench.TODAY)).isEmpty();
        assertThat(combinations.between(Scheme.NO_RISK, Scheme.NO_RISK, Bench.TODAY)).isEmpty();
    }

    @Test
    void nothing_is_said_about_days_before_the_rules_that_were_read() {
        assertThat(combinations.between(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.NO_RISK, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(combinations.between(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.NO_RISK, LocalDate.of(2026, 1, 1))).isPresent();
    }

    @Test
    void a_package_shows_each_pair_once() {
        var chosen = EnumSet.of(Scheme.JOB_COACH_INTERNAL, Scheme.JOB_COACH_EXTERNAL, Scheme.WAGE_SUBSIDY_MEASURED, Scheme.SOCIAL_RETURN);

        assertThat(combinations.among(chosen, Bench.TODAY))
                .extracting(pair -> pair.one() + " " + pair.other() + " " + pair.combination().rule())
                .containsExactly(
                        "WAGE_SUBSIDY_MEASURED JOB_COACH_EXTERNAL TOGETHER",
                        "WAGE_SUBSIDY_MEASURED JOB_COACH_INTERNAL TOGETHER",
                        "JOB_COACH_EXTERNAL JOB_COACH_INTERNAL NOT_TOGETHER");
    }

    /** One pair, one answer: two rules about the same pair could contradict each other. */
    @Test
    void no_pair_is_settled_twice() {
        for (Scheme one : Scheme.values()) {
            for (Scheme other : Scheme.values()) {
                assertThat(combinations.all(Bench.TODAY)).filteredOn(each -> each.isAbout(one, other))
                        .as(one + " " + other).hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
