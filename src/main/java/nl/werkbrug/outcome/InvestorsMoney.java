package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.shared.Money;

/**
 * The money of others as an investor reads it: by calendar year, in thousands, and never for one to four results. With the price, the
 * benchmark and the size of the cohorts a smaller sum says how many people reached what. A year is told when it is over: who looks twice
 * in one year would else read each payment from the difference. So a payment counts in the year in which it was booked, also when it was
 * paid the year before, and what was told once never changes when a year is added.
 */
public final class InvestorsMoney {

    /** In cents: what sums are rounded to, so that a sum is not taken apart into prices. */
    private static final long ROUND = 100_000;

    private InvestorsMoney() {}

    /** What was booked in these years, both included; rounded. */
    public record Years(int from, int until, Money amount) {

        public boolean one() {
            return from == until;
        }
    }

    /** Results behind a sum; exact is the sum in cents. */
    private record Share(int from, int until, long exact, int results) {

        Share with(Share later) {
            return new Share(from, later.until, exact + later.exact, results + later.results);
        }

        /** About nobody, or about many. */
        boolean safe() {
            return results == 0 || results >= InvestorsOverview.LEAST;
        }
    }

    /**
     * What the payer paid.
     *
     * @param highest the highest price of each milestone there was: a sum has at least so many results behind it as fit in it
     * @param thisYear not over yet
     */
    static List<Years> received(List<OutcomePayment> all, Map<MilestoneKind, Money> highest, int thisYear) {
        Map<Integer, Map<MilestoneKind, Long>> years = new TreeMap<>();
        for (OutcomePayment each : over(all, thisYear)) {
            if (each.kind() == Kind.OUTCOME) {
                Map<MilestoneKind, Long> year = years.computeIfAbsent(each.bookedOn().getYear(), it -> new HashMap<>());
                each.parts().forEach(part -> year.merge(part.milestone(), part.amount().cents(), Long::sum));
            }
        }
        return safe(years.entrySet().stream().map(year -> new Share(
                year.getKey(), year.getKey(), year.getValue().values().stream().mapToLong(Long::longValue).sum(),
                year.getValue().entrySet().stream().mapToInt(it -> atLeast(it.getValue(), highest.get(it.getKey()))).sum())).toList());
    }

    /** What went to the provider and to employers; a reward is about one person. */
    static List<Years> spent(List<OutcomePayment> all, int thisYear) {
        Map<Integer, Share> years = new TreeMap<>();
        for (OutcomePayment each : over(all, thisYear)) {
            if (each.kind() == Kind.SERVICE || each.kind() == Kind.REWARD) {
                int year = each.bookedOn().getYear();
                int results = each.kind() == Kind.REWARD ? each.parts().size() : 0;
                years.merge(year, new Share(year, year, each.total().cents(), results), Share::with);
            }
        }
        return safe(List.copyOf(years.values()));
    }

    /** The returns of these investors only. */
    static List<OutcomePayment> own(List<OutcomePayment> all, Set<String> investors) {
        return all.stream().filter(it -> it.kind() == Kind.RETURN).map(it -> {
            List<Part> parts = it.parts().stream().filter(part -> investors.contains(part.partyId())).toList();
            return new OutcomePayment(
                    it.id(), it.contractId(), it.kind(), it.state(), it.proposedOn(), it.changedOn(), it.proposedBy(), it.approvedBy(), it.because(), it.paidOn(), it.bookedOn(), parts);
        }).filter(it -> !it.parts().isEmpty()).toList();
    }

    private static List<OutcomePayment> over(List<OutcomePayment> all, int thisYear) {
        return all.stream().filter(it -> it.state() == State.PAID && it.bookedOn().getYear() < thisYear).toList();
    }

    /** What goes off the others has no results behind it, and what stands for no milestone one: rather too few than too many. */
    private static int atLeast(long cents, Money price) {
        if (cents <= 0) {
            return 0;
        }
        return price == null ? 1 : Math.toIntExact((cents + price.cents() - 1) / price.cents());
    }

    /** Years with too few results go with the next; the last ones are not told yet. */
    private static List<Years> safe(List<Share> years) {
        List<Share> told = new ArrayList<>();
        Share open = null;
        for (Share each : years) {
            open = open == null ? each : open.with(each);
            if (open.safe()) {
                told.add(open);
                open = null;
            }
        }
        return told.stream().map(it -> new Years(it.from(), it.until(), rounded(it.exact()))).filter(it -> it.amount().isPositive()).toList();
    }

    private static Money rounded(long cents) {
        return Money.cents((cents + ROUND / 2) / ROUND * ROUND);
    }
}
