package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.outcome.OutcomeFigures.AccountLine;
import nl.werkbrug.outcome.OutcomeFigures.CohortLine;
import nl.werkbrug.outcome.OutcomeFigures.MilestoneLine;
import nl.werkbrug.outcome.OutcomeFigures.Overview;
import nl.werkbrug.outcome.OutcomeFigures.StateLine;
import nl.werkbrug.outcome.money.Account;
import nl.werkbrug.shared.Money;

/**
 * A contract as an investor sees it: money, and no number of one to four people. What would give such a number away by adding or
 * subtracting is not shown either: a milestone is shown of all cohorts or of none, and of states all or none.
 * Rewards are about one person each, so what went to employers and to the provider is one sum.
 */
final class InvestorsOverview {

    /** Fewer people are not shown. */
    static final int LEAST = 5;
    /** What an account of what was spent is called. */
    static final String SPENT = "SPENT";

    private static final Set<String> TOGETHER = Set.of(Account.Kind.SERVICE.name(), Account.Kind.REWARD.name());

    private InvestorsOverview() {}

    static Overview of(Overview all) {
        boolean begun = all.cohorts().stream().noneMatch(it -> few(it.begun()));
        List<Boolean> shown = IntStream.range(0, all.milestones().size()).mapToObj(at -> shown(all, at)).toList();
        boolean states = shown.stream().allMatch(it -> it) && all.claims().stream().noneMatch(it -> few(it.claims()));
        return new Overview(
                all.contract(), all.names(), all.investors(),
                IntStream.range(0, shown.size()).mapToObj(at -> milestone(all.milestones().get(at), shown.get(at), begun)).toList(),
                all.cohorts().stream().map(it -> new CohortLine(it.cohort(), begun ? it.begun() : null, confirmed(it, shown))).toList(),
                all.claims().stream().map(it -> new StateLine(it.state(), states ? it.claims() : null)).toList(),
                all.payments().stream().filter(it -> it.kind().forInvestors()).toList(), accounts(all.accounts()), all.changes());
    }

    /** Whether a milestone is of none or of many in every cohort, and in those that count. */
    private static boolean shown(Overview all, int at) {
        return !few(all.milestones().get(at).confirmed()) && all.cohorts().stream().noneMatch(it -> few(it.confirmed().get(at)));
    }

    private static MilestoneLine milestone(MilestoneLine it, boolean shown, boolean begun) {
        return new MilestoneLine(
                it.milestone(), begun ? it.participants() : null, shown ? it.confirmed() : null, shown ? it.earned() : null,
                shown ? it.proposed() : null);
    }

    private static List<Integer> confirmed(CohortLine it, List<Boolean> shown) {
        List<Integer> counts = new ArrayList<>();
        IntStream.range(0, shown.size()).forEach(at -> counts.add(shown.get(at) ? it.confirmed().get(at) : null));
        return Collections.unmodifiableList(counts);
    }

    private static List<AccountLine> accounts(List<AccountLine> all) {
        Money spent = all.stream().filter(it -> TOGETHER.contains(it.code())).map(AccountLine::amount).reduce(Money.ZERO, Money::plus);
        return Stream.concat(all.stream().filter(it -> !TOGETHER.contains(it.code())), Stream.of(new AccountLine(SPENT, spent))).toList();
    }

    private static boolean few(int people) {
        return people > 0 && people < LEAST;
    }
}
