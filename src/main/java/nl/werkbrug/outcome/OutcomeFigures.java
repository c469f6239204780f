package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.money.Account;
import nl.werkbrug.outcome.money.Stake;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a contract stands: figures, and no person. Callers checked that the viewer has a part in it. */
@Service
public class OutcomeFigures {

    private final OutcomeContractTable contracts;
    private final OutcomePeopleTable people;
    private final OutcomeClaimTable claims;
    private final OutcomePaymentTable payments;
    private final OutcomeLedger ledger;
    private final OutcomeTerms terms;
    private final OutcomeDues dues;
    private final OutcomeHistory history;
    private final InvestorsView investors;
    private final Parties parties;
    private final Clock clock;

    OutcomeFigures(
            OutcomeContractTable contracts, OutcomePeopleTable people, OutcomeClaimTable claims, OutcomePaymentTable payments,
            OutcomeLedger ledger, OutcomeTerms terms, OutcomeDues dues, OutcomeHistory history, InvestorsView investors, Parties parties,
            Clock clock) {
        this.contracts = contracts;
        this.people = people;
        this.claims = claims;
        this.payments = payments;
        this.ledger = ledger;
        this.terms = terms;
        this.dues = dues;
        this.history = history;
        this.investors = investors;
        this.parties = parties;
        this.clock = clock;
    }

    /** What investors put in and got. */
    public record InvestorLine(String partyId, String name, Money promised, Stake stake, Money most) {}

    /**
     * A cohort.
     *
     * @param begun null for who may not see so few
     * @param confirmed how many of each milestone of the contract, in that order; idem
     * @param compared how many count for the benchmark of each; none while somebody can still join, nor for who may not see so few
     */
    public record CohortLine(Cohort cohort, Integer begun, List<Integer> confirmed, List<Integer> compared) {

        /** Whether somebody can still begin; not for who may not see so few. */
        public boolean room(LocalDate today) {
            return begun != null && begun < cohort.planned() && !cohort.fixed(today);
        }
    }

    /**
     * How a milestone stands; null for who may not see so few, or what tells it.
     *
     * @param stop null unless it was agreed that it counts no more
     */
    public record MilestoneLine(Milestone milestone, Addendum.Stop stop, Integer participants, Integer confirmed, Money earned, Money proposed) {

        /** What was paid or proposed beyond what it brought by now, as after a rejection; it goes off what comes next for any milestone. */
        public Money over() {
            return earned == null || proposed == null ? Money.ZERO : proposed.minus(earned).orZero();
        }
    }

    /**
     * How many milestones are in one state; null for who may not see so few.
     *
     * @param again how many of them were put forward again after that, and so count in another state too
     */
    public record StateLine(Claim.State state, Integer claims, Integer again) {}

    /** The money of others, for who sees only that. */
    public record Others(List<InvestorsMoney.Years> received, List<InvestorsMoney.Years> spent) {

        public boolean none() {
            return received.isEmpty() && spent.isEmpty();
        }
    }

    /** One line of the books: what each kind of account has. */
    public record AccountLine(String code, Money amount) {}

    /**
     * Everything on one page.
     *
     * @param accounts none for investors
     * @param others null for who sees the books
     */
    public record Overview(
            OutcomeContract contract, Names names, List<InvestorLine> investors, List<MilestoneLine> milestones,
            List<CohortLine> cohorts, List<StateLine> claims, List<OutcomePayment> payments, List<AccountLine> accounts,
            List<OutcomeHistory.Change> changes, Others others) {

        /** What the payer was asked beyond what all milestones brought, unless it is paid back or left to the contract; nothing for investors. */
        public Money over() {
            return smallHidden() ? Money.ZERO
                    : sum(OutcomePayment.Kind.OUTCOME, false).minus(sum(OutcomePayment.Kind.BACK, true)).minus(earned()).orZero();
        }

        /** The milestones of which more was paid than they brought, which goes off the next payment; none once that was paid back. */
        public List<MilestoneLine> tooMuch() {
            return sum(OutcomePayment.Kind.BACK, false).isPositive() ? List.of()
                    : milestones.stream().filter(it -> it.over().isPositive()).toList();
        }

        /** What the payer refused and is still due; what was paid back and was earned after all is in it. Nothing for investors. */
        public Money askable() {
            List<OutcomePayment.State> asked = payments.stream().filter(it -> it.kind() == OutcomePayment.Kind.OUTCOME).map(OutcomePayment::state).toList();
            return smallHidden() || !contract.running() || !asked.contains(OutcomePayment.State.REFUSED) || asked.contains(OutcomePayment.State.PROPOSED)
                    ? Money.ZERO
                    : earned().plus(sum(OutcomePayment.Kind.BACK, false)).minus(sum(OutcomePayment.Kind.OUTCOME, false)).orZero();
        }

        private Money earned() {
            return milestones.stream().map(MilestoneLine::earned).reduce(Money.ZERO, Money::plus);
        }

        /** @param refused whether what the payer refused counts, as of a repayment: that is left to the contract */
        private Money sum(OutcomePayment.Kind kind, boolean refused) {
            return payments.stream()
                    .filter(it -> it.kind() == kind && it.state() != OutcomePayment.State.LAPSED && (refused || it.state() != OutcomePayment.State.REFUSED))
                    .map(OutcomePayment::total).reduce(Money.ZERO, Money::plus);
        }

        /** Whether the terms are other ones than those of the contract itself. */
        public boolean changed() {
            return changes.stream().anyMatch(it -> it.addendum().state() == Addendum.State.AGREED);
        }

        /** Whether numbers of one to four people are left out, as for investors. */
        public boolean smallHidden() {
            return others != null;
        }

        /** What there is to pay with. */
        public Money cash() {
            return accounts.stream().filter(it -> it.code().equals(Account.Kind.CASH.name())).map(AccountLine::amount).reduce(Money.ZERO, Money::plus);
        }

        /** All accounts together: nothing, as long as the books balance. */
        public Money balance() {
            return accounts.stream().map(AccountLine::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Who they are. */
    public record Names(String payer, String manager, String provider, String evaluator) {}

    /** As this viewer may see it: who does not work with milestones one by one sees no group of one to four people. */
    @Transactional(readOnly = true)
    public Overview of(OutcomeContract it, Viewer viewer) {
        return claims.oneByOne(it.id(), viewer) ? of(it) : investors.view(of(it), viewer);
    }

    /** Of a contract, for who works with it. */
    @Transactional(readOnly = true)
    public Overview of(OutcomeContract contract) {
        OutcomeContract it = contract.with(terms.returnCap(contract, DutchTime.today(clock)));
        List<OutcomeClaimTable.Count> counts = claims.counts(it.id());
        List<OutcomeDues.Standing> standings = dues.standings(it, counts);
        List<MilestoneLine> milestones = standings.stream().map(each -> new MilestoneLine(
                each.milestone(), each.stop(), each.participants(), each.confirmed(), each.earned(), each.proposed())).toList();
        Map<String, Integer> begun = people.begunIn(it.id());
        return new Overview(
                it, names(it), contracts.investors(it.id()).stream().map(each -> line(it, each)).toList(), milestones,
                people.cohorts(it.id()).stream().map(cohort -> line(cohort, begun.getOrDefault(cohort.id(), 0), standings, counts)).toList(),
                states(counts), payments.list(it.id()), accounts(it), history.of(it.id()), null);
    }

    /** Who has which part. */
    @Transactional(readOnly = true)
    public Names names(OutcomeContract it) {
        return new Names(
                name(it.sides().payerId()), name(it.sides().managerId()), name(it.sides().providerId()), name(it.sides().evaluatorId()));
    }

    /** What a party is called. */
    @Transactional(readOnly = true)
    public String name(String partyId) {
        return parties.find(partyId).map(Party::name).orElseThrow();
    }

    private InvestorLine line(OutcomeContract it, OutcomeContractTable.Investor each) {
        Stake stake = ledger.stake(it.id(), each.partyId());
        return new InvestorLine(
                each.partyId(), name(each.partyId()), each.promised(), stake, stake.paidBack().plus(stake.room(it.returnCap().thousandths())));
    }

    private CohortLine line(Cohort cohort, int begun, List<OutcomeDues.Standing> milestones, List<OutcomeClaimTable.Count> counts) {
        return new CohortLine(cohort, begun, milestones.stream().map(milestone -> counts.stream()
                .filter(count -> count.cohortId().equals(cohort.id()) && count.kind() == milestone.milestone().kind()
                        && count.state() == Claim.State.CONFIRMED)
                .mapToInt(OutcomeClaimTable.Count::claims).sum()).toList(), cohort.fixed(DutchTime.today(clock))
                ? milestones.stream().map(milestone -> milestone.participantsOf().getOrDefault(cohort.id(), 0)).toList() : List.of());
    }

    private static List<StateLine> states(List<OutcomeClaimTable.Count> counts) {
        return Stream.of(Claim.State.values())
                .map(state -> new StateLine(state, sum(counts, state, true) + sum(counts, state, false), sum(counts, state, false)))
                .toList();
    }

    private static int sum(List<OutcomeClaimTable.Count> counts, Claim.State state, boolean last) {
        return counts.stream().filter(it -> it.last() == last && it.state() == state).mapToInt(OutcomeClaimTable.Count::claims).sum();
    }

    private List<AccountLine> accounts(OutcomeContract it) {
        Map<Account.Kind, Long> sums = ledger.balances(it.id()).stream().collect(Collectors.groupingBy(
                each -> each.account().kind(), Collectors.summingLong(each -> each.amount().cents())));
        return Stream.of(Account.Kind.values()).filter(kind -> kind != Account.Kind.TOP_UP || sums.containsKey(kind)).map(kind -> new AccountLine(kind.name(), Money.cents(sums.getOrDefault(kind, 0L)))).toList();
    }
}
