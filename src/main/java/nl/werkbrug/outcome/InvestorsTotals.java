package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.outcome.OutcomeFigures.CohortLine;
import nl.werkbrug.outcome.OutcomeFigures.Overview;

/**
 * Whether it can be told how many of all cohorts together reached a milestone that is hidden by cohort. That it is hidden says that some
 * cohort has a few; the total may not say which one. Nor may all totals but one be told: what the payer paid in all would tell the last.
 */
final class InvestorsTotals {

    private InvestorsTotals() {}

    static boolean tells(Overview all, int at) {
        int total = all.milestones().get(at).confirmed();
        List<Integer> begun = all.cohorts().stream().map(CohortLine::begun).toList();
        return all.milestones().stream().noneMatch(it -> InvestorsOverview.few(it.confirmed()))
                && IntStream.range(0, begun.size()).allMatch(cohort -> canBeOther(begun, cohort, total));
    }

    /** Whether it can be another cohort than this one that has a few of that total. */
    private static boolean canBeOther(List<Integer> begun, int cohort, int total) {
        List<Integer> others = new ArrayList<>(begun);
        int most = others.remove(cohort);
        int rest = others.stream().mapToInt(Integer::intValue).sum();
        return IntStream.rangeClosed(0, most).filter(it -> !InvestorsOverview.few(it)).map(it -> total - it).anyMatch(left ->
                others.stream().anyMatch(other -> IntStream.rangeClosed(1, other).filter(InvestorsOverview::few)
                        .anyMatch(few -> left - few >= 0 && left - few <= rest - other)));
    }
}
