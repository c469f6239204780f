package nl.werkbrug.outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.outcome.money.Account;
import nl.werkbrug.outcome.money.Stake;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
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
    private final OutcomeDues dues;
    private final Parties parties;

    OutcomeFigures(
            OutcomeContractTable contracts, OutcomePeopleTable people, OutcomeClaimTable claims, OutcomePaymentTable payments,
            OutcomeLedger ledger, OutcomeDues dues, Parties parties) {
        this.contracts = contracts;
        this.people = people;
        this.claims = claims;
        this.payments = payments;
        this.ledger = ledger;
        this.dues = dues;
        this.parties = parties;
    }

    /** What investors put in and got. */
    public record InvestorLine(String name, Money promised, Stake stake, Money most) {}

    /**
     * A cohort.
     *
     * @param confirmed how many of each milestone of the contract, in that order
     */
    public record CohortLine(Cohort cohort, int begun, List<Integer> confirmed) {}

    /** How many claims are in one state. */
    public record StateLine(Claim.State state, int claims) {}

    /** One line of the books: what each kind of account has. */
    public record AccountLine(Account.Kind kind, Money amount) {}

    /** Everything on one page. */
    public record Overview(
            OutcomeContract contract, Names names, List<InvestorLine> investors, List<OutcomeDues.Standing> milestones,
            List<CohortLine> cohorts, List<StateLine> claims, List<OutcomePayment> payments, List<AccountLine> accounts) {

        /** What there is to pay with. */
        public Money cash() {
            return accounts.stream().filter(it -> it.kind() == Account.Kind.CASH).map(AccountLine::amount).reduce(Money.ZERO, Money::plus);
        }

        /** All accounts together: nothing, as long as the books balance. */
        public Money balance() {
            return accounts.stream().map(AccountLine::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Who they are. */
    public record Names(String payer, String manager, String provider, String evaluator) {}

    /** Of a contract. */
    @Transactional(readOnly = true)
    public Overview of(OutcomeContract it) {
        List<OutcomeDues.Standing> milestones = dues.standings(it);
        List<OutcomeClaimTable.Count> counts = claims.counts(it.id());
        Map<String, Integer> begun = people.begunIn(it.id());
        return new Overview(
                it, names(it), contracts.investors(it.id()).stream().map(each -> line(it, each)).toList(), milestones,
                people.cohorts(it.id()).stream().map(cohort -> line(cohort, begun.getOrDefault(cohort.id(), 0), milestones, counts)).toList(),
                states(counts),
                payments.list(it.id()), accounts(it));
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
                name(each.partyId()), each.promised(), stake, stake.paidBack().plus(stake.room(it.returnCap().thousandths())));
    }

    private static CohortLine line(
            Cohort cohort, int begun, List<OutcomeDues.Standing> milestones, List<OutcomeClaimTable.Count> counts) {
        return new CohortLine(cohort, begun, milestones.stream().map(milestone -> counts.stream()
                .filter(count -> count.cohortId().equals(cohort.id()) && count.kind() == milestone.milestone().kind()
                        && count.state() == Claim.State.CONFIRMED)
                .mapToInt(OutcomeClaimTable.Count::claims).sum()).toList());
    }

    private static List<StateLine> states(List<OutcomeClaimTable.Count> counts) {
        return Stream.of(Claim.State.values())
                .map(state -> new StateLine(
                        state, counts.stream().filter(it -> it.state() == state).mapToInt(OutcomeClaimTable.Count::claims).sum()))
                .toList();
    }

    private List<AccountLine> accounts(OutcomeContract it) {
        Map<Account.Kind, Long> sums = ledger.balances(it.id()).stream().collect(Collectors.groupingBy(
                each -> each.account().kind(), Collectors.summingLong(each -> each.amount().cents())));
        return Stream.of(Account.Kind.values()).map(kind -> new AccountLine(kind, Money.cents(sums.getOrDefault(kind, 0L)))).toList();
    }
}
