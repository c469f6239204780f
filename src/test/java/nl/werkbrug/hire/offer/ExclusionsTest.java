package nl.werkbrug.hire.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.scheme.Combination;
import nl.werkbrug.scheme.Combinations;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Reading the rules takes longer than a test.
class ExclusionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Combinations combinations = new Combinations(RuleFiles.ofTheProduct());
    private final Exclusions exclusions = new Exclusions(combinations);

    static Stream<Seeded> seeds() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @CsvSource({
        "WAGE_SUBSIDY_MEASURED, LOCAL_WAGE_SUBSIDY, artikel 10d lid 9",
        "WAGE_SUBSIDY_FLAT_RATE, LOCAL_WAGE_SUBSIDY, artikel 10d lid 9",
        "JOB_COACH_INTERNAL, JOB_COACH_EXTERNAL, Protocol Interne Jobcoach",
        "WAGE_COST_BENEFIT_DISABLED, SHELTERED_WORK, Wet tegemoetkomingen loondomein",
        "WAGE_SUBSIDY_MEASURED, WAGE_SUBSIDY_FLAT_RATE, artikel 10d lid 5"
    })
    void two_that_exclude_each_other_are_refused_with_the_reason(Scheme one, Scheme other, String source) {
        assertThat(among(Set.of(one, other))).singleElement().asString()
                .contains(one.label(), other.label(), "Kies een van de twee", source);
    }

    @Test
    void what_goes_together_or_after_each_other_may_both_be_chosen() {
        assertThat(among(
                Set.of(Scheme.WAGE_SUBSIDY_FLAT_RATE, Scheme.WAGE_COST_BENEFIT_REGISTER, Scheme.NO_RISK,
                        Scheme.JOB_COACH_EXTERNAL, Scheme.TRIAL_PLACEMENT, Scheme.LOCAL_OTHER))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_what_is_accepted_no_scheme_excludes_another(Seeded seeded) {
        Set<Scheme> chosen = EnumSet.noneOf(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            if (seeded.between(0, 1) == 1) {
                chosen.add(scheme);
            }
        }
        boolean excluded = combinations.among(chosen, DAY).stream()
                .anyMatch(pair -> pair.combination().rule() == Combination.Rule.NOT_TOGETHER);
        boolean twice = chosen.containsAll(Set.of(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE));

        assertThat(among(chosen).isEmpty()).isEqualTo(!excluded && !twice);
    }

    @Test
    void a_scheme_of_a_municipality_is_named_as_the_municipality_named_it() {
        assertThat(exclusions.among(Map.of(Scheme.WAGE_SUBSIDY_MEASURED, "Loonkostensubsidie", Scheme.LOCAL_WAGE_SUBSIDY, "Loonbonus"), DAY))
                .singleElement().asString().contains("Niet samen: Loonkostensubsidie en Loonbonus.");
    }

    private List<String> among(Set<Scheme> schemes) {
        return exclusions.among(schemes.stream().collect(Collectors.toMap(Function.identity(), Scheme::label)), DAY);
    }
}
