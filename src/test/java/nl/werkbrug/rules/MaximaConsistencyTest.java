package nl.werkbrug.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * EX-20: within a calendar year both single types move by the same amount, and both couple types too (95 % of the change
 * of the social assistance norm). A new half-year that was typed wrongly fails here.
 */
class MaximaConsistencyTest {

    private final ProtectedAmountMaxima maxima = new ProtectedAmountMaxima(new RuleBook(RuleFiles.ofTheProduct()));

    @Test
    void the_year_2025_moves_by_22_43_for_singles_and_32_04_for_couples() {
        int year = 2025;

        Stream<Money> moves = Stream.of(HouseholdType.values()).map(household -> move(household, year));

        assertThat(moves).containsExactly(
                Money.euros("22.43"), Money.euros("22.43"), Money.euros("32.04"), Money.euros("32.04"));
    }

    @Test
    void the_year_2024_is_known_to_move_by_23_39_and_18_71_and_its_figures_carry_a_doubt() {
        LocalDate january = LocalDate.of(2024, 1, 1);

        var first = (Figure.Found) maxima.maximum(HouseholdType.SINGLE_PARENT, january);
        var second = (Figure.Found) maxima.maximum(HouseholdType.SINGLE_PARENT, january.plusMonths(6));

        assertThat(move(HouseholdType.SINGLE, 2024)).isEqualTo(Money.euros("23.39"));
        assertThat(move(HouseholdType.SINGLE_PARENT, 2024)).isEqualTo(Money.euros("18.71"));
        assertThat(first.doubt()).isPresent();
        assertThat(second.doubt()).isPresent();
    }

    static Stream<Integer> years() {
        return IntStream.rangeClosed(2021, 2035).boxed();
    }

    @ParameterizedTest
    @MethodSource("years")
    void a_year_that_moves_unevenly_has_a_figure_that_carries_a_doubt(int year) {
        boolean singles = even(year, HouseholdType.SINGLE, HouseholdType.SINGLE_PARENT);
        boolean couples = even(year, HouseholdType.COUPLE, HouseholdType.COUPLE_WITH_CHILDREN);

        assertThat(singles).isTrue();
        assertThat(couples).isTrue();
    }

    private boolean even(int year, HouseholdType one, HouseholdType other) {
        boolean complete = Stream.of(one, other).allMatch(household -> found(household, year, 1)
                && found(household, year, 7));
        return !complete || doubted(other, year) || move(one, year).equals(move(other, year));
    }

    private boolean found(HouseholdType household, int year, int month) {
        return maxima.maximum(household, LocalDate.of(year, month, 1)) instanceof Figure.Found;
    }

    private boolean doubted(HouseholdType household, int year) {
        return at(household, year, 1).doubt().isPresent() && at(household, year, 7).doubt().isPresent();
    }

    private Money move(HouseholdType household, int year) {
        return at(household, year, 7).amount().minus(at(household, year, 1).amount());
    }

    private Figure.Found at(HouseholdType household, int year, int month) {
        return (Figure.Found) maxima.maximum(household, LocalDate.of(year, month, 1));
    }
}
