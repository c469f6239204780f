package nl.werkbrug.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.outcome.OutcomeFigures.AccountLine;
import nl.werkbrug.outcome.OutcomeFigures.CohortLine;
import nl.werkbrug.outcome.OutcomeFigures.MilestoneLine;
import nl.werkbrug.outcome.OutcomeFigures.Overview;
import nl.werkbrug.outcome.OutcomeFigures.StateLine;
import nl.werkbrug.outcome.money.MilestonePrice;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number of one to four people stands in what an investor sees, nor follows from sums and differences of what stands there. */
class InvestorsOverviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Cohort COHORT = new Cohort("c", "k", 1, "Groep", DAY, DAY, 20);
    private static final List<MilestoneKind> KINDS = List.of(MilestoneKind.PLACED, MilestoneKind.WORK_3);

    @Test
    void what_is_large_enough_is_shown_and_no_cash() {
        Overview shown = shown(overview(List.of(new int[] {8, 6, 0}, new int[] {7, 5, 0})));

        assertThat(shown.cohorts()).extracting(CohortLine::begun).containsExactly(8, 7);
        assertThat(shown.milestones()).extracting(MilestoneLine::confirmed).containsExactly(11, 0);
        assertThat(shown.claims().get(0).claims()).isEqualTo(11);
        assertThat(shown.accounts()).isEmpty();
        assertThat(shown.others().none()).isTrue();
    }

    @Test
    void a_milestone_of_which_one_cohort_has_few_is_shown_of_none_and_of_all_together_when_those_are_many() {
        Overview shown = shown(overview(List.of(new int[] {8, 6, 5}, new int[] {7, 2, 0})));

        assertThat(shown.cohorts()).extracting(CohortLine::confirmed).containsExactly(Arrays.asList(null, 5), Arrays.asList(null, 0));
        assertThat(shown.milestones()).extracting(MilestoneLine::confirmed).containsExactly(8, 5);
        assertThat(shown(overview(List.of(new int[] {8, 2, 5}, new int[] {7, 2, 0}))).milestones()).extracting(MilestoneLine::confirmed).containsExactly(null, 5);
        assertThat(shown.milestones().get(0).earned()).isNull();
        assertThat(shown.milestones().get(0).participants()).as("says in which cohorts somebody reached it").isNull();
        assertThat(shown.claims()).extracting(StateLine::claims).containsOnlyNulls();
    }

    @Test
    void a_total_that_can_only_be_when_one_certain_cohort_has_few_is_not_told() {
        assertThat(totals(new int[] {5, 4, 5}, new int[] {20, 20, 5})).as("the second cannot have more than its twenty").containsExactly(null, 10);
        assertThat(totals(new int[] {30, 20, 5}, new int[] {30, 2, 5})).as("either of them").containsExactly(22, 10);
        assertThat(totals(new int[] {30, 20, 3}, new int[] {30, 2, 0})).as("what was paid less this is the other milestone").containsExactly(null, null);
    }

    private static List<Integer> totals(int[]... cohorts) {
        return shown(overview(List.of(cohorts))).milestones().stream().map(MilestoneLine::confirmed).toList();
    }

    @Test
    void who_counts_is_told_where_neither_they_nor_the_others_are_a_few() {
        assertThat(compared(new int[] {20, 6, 0, 20, 0}, new int[] {20, 6, 0, 14, 7})).containsExactly(34, 7);
        assertThat(compared(new int[] {20, 6, 0, 18, 0})).as("two do not count").containsExactly(null, 0);
    }

    @Test
    void a_cohort_that_can_still_be_joined_hides_nobody_of_the_others() {
        assertThat(compared(new int[] {100, 0, 0, -1, -1}, new int[] {20, 6, 0, 18, 20})).containsExactly(null, 20);
    }

    @Test
    void a_large_cohort_hides_nobody_of_a_small_difference_in_another() {
        assertThat(compared(new int[] {30, 6, 0, 20, 30}, new int[] {20, 6, 0, 18, 20})).containsExactly(null, 50);
    }

    @Test
    void two_milestones_beside_each_other_do_not_tell_a_few() {
        assertThat(compared(new int[] {40, 6, 0, 20, 18})).containsExactly(null, null);
        assertThat(compared(new int[] {40, 6, 0, 20, 15})).containsExactly(20, 15);
        assertThat(compared(new int[] {40, 6, 0, 20, 18}, new int[] {40, 6, 0, 20, 10})).as("of one cohort").containsExactly(null, null);
    }

    private static List<Integer> compared(int[]... cohorts) {
        Overview shown = shown(overview(List.of(cohorts)));
        assertThat(shown.cohorts()).extracting(CohortLine::compared).as("never by cohort").containsOnly(List.of());
        return shown.milestones().stream().map(MilestoneLine::participants).toList();
    }

    @Test
    void a_price_that_was_higher_before_counts_for_how_many_a_sum_is_about() {
        Overview now = overview(List.of(new int[] {8, 6, 5}));
        Milestone dear = new Milestone(
                MilestoneKind.PLACED, new MilestonePrice(Money.euros("3000.00"), Money.euros("90000.00"), 0), Money.ZERO, "bijlage");
        Addendum signed = new Addendum("a", "k", 1, Addendum.State.AGREED, DAY, null, null, null, "", "", List.of(dear), List.of(), "rik", DAY, DAY, null);
        Overview all = new Overview(
                null, null, List.of(), now.milestones(), List.of(), List.of(), List.of(), List.of(),
                List.of(new OutcomeHistory.Change(signed, 80, List.of(new OutcomeHistory.Line(now.milestones().get(0).milestone(), dear)), List.of())), null);
        assertThat(InvestorsOverview.highest(all))
                .containsEntry(MilestoneKind.PLACED, Money.euros("3000.00")).containsEntry(MilestoneKind.WORK_3, Money.euros("1000.00"));
    }

    static Stream<Random> cases() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_that_is_shown_is_few_or_gives_few_away(Random random) {
        List<int[]> cohorts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int begun = random.nextInt(20);
            boolean open = random.nextInt(4) == 0;
            cohorts.add(new int[] {
                begun, random.nextInt(begun + 1), random.nextInt(begun + 1), open ? -1 : random.nextInt(begun + 1), open ? -1 : random.nextInt(begun + 1)
            });
        }
        Overview all = overview(cohorts);
        Overview shown = shown(all);

        for (int at = 0; at < KINDS.size(); at++) {
            int place = at;
            assertThat(shown.milestones().get(at).confirmed()).satisfiesAnyOf(
                    count -> assertThat(count).isNull(), count -> assertThat(count).isZero(), count -> assertThat(count).isGreaterThanOrEqualTo(5));
            boolean any = shown.milestones().get(at).earned() != null || shown.milestones().get(at).participants() != null
                    || shown.cohorts().stream().anyMatch(it -> it.confirmed().get(place) != null);
            if (any) {
                all.cohorts().forEach(it -> assertThat(it.confirmed().get(place)).satisfiesAnyOf(
                        count -> assertThat(count).isZero(), count -> assertThat(count).isGreaterThanOrEqualTo(5)));
            }
        }
        if (shown.cohorts().stream().anyMatch(it -> it.begun() != null) || shown.milestones().get(0).participants() != null) {
            assertThat(all.cohorts()).noneMatch(it -> it.begun() > 0 && it.begun() < 5);
        }
        List<Integer> told = IntStream.range(0, KINDS.size()).filter(at -> shown.milestones().get(at).participants() != null).boxed().toList();
        all.cohorts().stream().filter(it -> !it.compared().isEmpty()).forEach(it -> {
            List<Integer> steps = Stream.concat(Stream.of(0, it.begun()), told.stream().map(it.compared()::get)).toList();
            if (!told.isEmpty()) {
                assertThat(steps).allSatisfy(one -> assertThat(steps).noneMatch(other -> other - one > 0 && other - one < 5));
            }
        });
        if (shown.claims().stream().anyMatch(it -> it.claims() != null)) {
            assertThat(shown.milestones()).as("a total would give away what is hidden").noneMatch(it -> it.earned() == null);
        }
    }

    /**
     * @param cohorts of each: how many began, how many reached each kind, and how many count for each benchmark; without those everybody
     *     counts, and below zero somebody can still join
     */
    private static Overview overview(List<int[]> cohorts) {
        List<MilestoneLine> milestones = IntStream.range(0, KINDS.size()).mapToObj(at -> new MilestoneLine(
                new Milestone(KINDS.get(at), new MilestonePrice(Money.euros("1000.00"), Money.euros("90000.00"), 0), Money.ZERO, "bijlage"), null,
                cohorts.stream().mapToInt(it -> it.length == 3 ? it[0] : Math.max(0, it[3 + at])).sum(), cohorts.stream().mapToInt(it -> it[at + 1]).sum(), Money.euros("1.00"),
                Money.euros("1.00"))).toList();
        int confirmed = cohorts.stream().mapToInt(it -> it[1] + it[2]).sum();
        return new Overview(
                null, null, List.of(), milestones,
                cohorts.stream().map(it -> new CohortLine(COHORT, it[0], List.of(it[1], it[2]), it.length == 3 ? List.of(it[0], it[0]) : it[3] < 0 ? List.of() : List.of(it[3], it[4]))).toList(),
                List.of(new StateLine(Claim.State.CONFIRMED, confirmed, 0), new StateLine(Claim.State.REJECTED, 0, 0)), List.of(),
                List.of(new AccountLine("CASH", Money.euros("-12500.00")), new AccountLine("SERVICE", Money.euros("12000.00")),
                        new AccountLine("REWARD", Money.euros("500.00"))),
                List.of(), null);
    }

    private static Overview shown(Overview all) {
        return InvestorsOverview.of(all, Set.of("fonds"), 2026);
    }
}
