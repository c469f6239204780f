package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.outcome.OutcomeFigures.CohortLine;
import nl.werkbrug.outcome.OutcomeFigures.MilestoneLine;
import nl.werkbrug.outcome.OutcomeFigures.Overview;
import nl.werkbrug.outcome.OutcomeFigures.StateLine;
import nl.werkbrug.shared.Money;

/**
 * A contract as an investor sees it: money, and no number of one to four people. What would give such a number away by adding or
 * subtracting is not shown either: a milestone is shown of all cohorts or of none, and of states all or none. Where it is shown of none
 * and five or more of all cohorts together reached it, only that number is told ({@link InvestorsTotals}): not what it brought, which
 * says how many count.
 * Those who reached a milestone are shown beside those who began: how many did not reach it is told, also when they are a few.
 * Of the own stake everything is told; of the money of others only what {@link InvestorsMoney} tells.
 */
final class InvestorsOverview {

    /** Fewer people are not shown. */
    static final int LEAST = 5;

    private InvestorsOverview() {}

    /**
     * @param own the investors for whom the viewer works
     * @param thisYear not over yet
     */
    static Overview of(Overview all, Set<String> own, int thisYear) {
        boolean begun = all.cohorts().stream().noneMatch(it -> few(it.begun()));
        List<Boolean> shown = IntStream.range(0, all.milestones().size()).mapToObj(at -> shown(all, at)).toList();
        List<Integer> compared = begun ? compared(all, shown) : List.of();
        boolean states = shown.stream().allMatch(it -> it) && all.claims().stream().noneMatch(it -> few(it.claims()) || few(it.again()));
        return new Overview(
                all.contract(), all.names(), all.investors().stream().filter(it -> own.contains(it.partyId())).toList(),
                IntStream.range(0, shown.size()).mapToObj(at -> milestone(
                        all.milestones().get(at), shown.get(at), shown.get(at) || InvestorsTotals.tells(all, at), compared.contains(at))).toList(),
                all.cohorts().stream().map(it -> new CohortLine(it.cohort(), begun ? it.begun() : null, confirmed(it, shown), List.of())).toList(),
                all.claims().stream().map(it -> new StateLine(it.state(), states ? it.claims() : null, states ? it.again() : null)).toList(),
                InvestorsMoney.own(all.payments(), own), List.of(), all.changes().stream().map(it -> it.forInvestors(own)).toList(),
                new OutcomeFigures.Others(
                        InvestorsMoney.received(all.payments(), highest(all), thisYear), InvestorsMoney.spent(all.payments(), thisYear)));
    }

    /** Whether a milestone is of none or of many in every cohort, and in those that count. */
    private static boolean shown(Overview all, int at) {
        return !few(all.milestones().get(at).confirmed()) && all.cohorts().stream().noneMatch(it -> few(it.confirmed().get(at)));
    }

    /**
     * Of which milestones it is told how many count for the benchmark. In no cohort, nor in all together, are those who count a few, or those
     * who do not yet; else of that milestone it is not told. Those who count for one milestone and not for another are no few either; else of none.
     * Only cohorts that nobody joins any more: how many of the others there are is no part of it.
     */
    private static List<Integer> compared(Overview all, List<Boolean> shown) {
        List<CohortLine> fixed = all.cohorts().stream().filter(it -> !it.compared().isEmpty()).toList();
        List<Group> groups = new ArrayList<>(fixed.stream().map(it -> new Group(it.begun(), it.compared())).toList());
        groups.add(new Group(
                fixed.stream().mapToInt(CohortLine::begun).sum(), all.milestones().stream().map(MilestoneLine::participants).toList()));
        List<Integer> told = IntStream.range(0, shown.size()).filter(shown::get).filter(at -> groups.stream().allMatch(it -> it.tells(at))).boxed().toList();
        boolean apart = told.stream().allMatch(one -> told.stream().allMatch(other -> groups.stream().allMatch(it -> it.tellsApart(one, other))));
        return apart ? told : List.of();
    }

    /** A cohort, or all of them. */
    private record Group(int begun, List<Integer> compared) {

        boolean tells(int at) {
            return !few(compared.get(at)) && !few(begun - compared.get(at));
        }

        boolean tellsApart(int one, int other) {
            return !few(Math.abs(compared.get(one) - compared.get(other)));
        }
    }

    private static MilestoneLine milestone(MilestoneLine it, boolean shown, boolean total, boolean compared) {
        return new MilestoneLine(
                it.milestone(), it.stop(), compared ? it.participants() : null, total ? it.confirmed() : null, shown ? it.earned() : null,
                shown && it.proposed().equals(it.earned()) ? it.proposed() : null);
    }

    private static List<Integer> confirmed(CohortLine it, List<Boolean> shown) {
        List<Integer> counts = new ArrayList<>();
        IntStream.range(0, shown.size()).forEach(at -> counts.add(shown.get(at) ? it.confirmed().get(at) : null));
        return Collections.unmodifiableList(counts);
    }

    /** The highest price that each milestone had, now or before. */
    static Map<MilestoneKind, Money> highest(Overview all) {
        Map<MilestoneKind, Money> prices = new EnumMap<>(MilestoneKind.class);
        Stream<Milestone> changed = all.changes().stream().filter(it -> it.addendum().state() == Addendum.State.AGREED)
                .flatMap(it -> it.lines().stream()).flatMap(it -> Stream.of(it.now(), it.before() == null ? it.now() : it.before()));
        Stream.concat(all.milestones().stream().map(MilestoneLine::milestone), changed)
                .forEach(it -> prices.merge(it.kind(), it.price().each(), Money::max));
        return prices;
    }

    /** Whether so many are one to four. */
    static boolean few(int people) {
        return people > 0 && people < LEAST;
    }
}
