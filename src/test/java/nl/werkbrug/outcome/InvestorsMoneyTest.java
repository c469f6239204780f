package nl.werkbrug.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.outcome.InvestorsMoney.Years;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sum that an investor reads is about one to four results. */
class InvestorsMoneyTest {

    private static final int NOW = 2028;
    private static final Map<MilestoneKind, Money> PRICES =
            Map.of(MilestoneKind.PLACED, Money.euros("2500.00"), MilestoneKind.DEBTS_SETTLED, Money.euros("1500.00"));

    /** A payment with the results behind it. */
    private record Behind(OutcomePayment payment, int results) {}

    @Test
    void one_payment_for_one_person_is_not_told() {
        assertThat(InvestorsMoney.received(List.of(paid(Kind.OUTCOME, 2025, MilestoneKind.PLACED, "1000.00")), PRICES, NOW)).isEmpty();
        assertThat(InvestorsMoney.spent(List.of(paid(Kind.REWARD, 2025, MilestoneKind.PLACED, "500.00")), NOW)).isEmpty();
        assertThat(InvestorsMoney.spent(List.of(
                paid(Kind.SERVICE, 2025, null, "12000.00"), paid(Kind.REWARD, 2025, MilestoneKind.PLACED, "500.00")), NOW))
                .as("the round sum of the provider would give the reward away").isEmpty();
    }

    @Test
    void years_with_few_go_together_and_this_year_is_not_told_yet() {
        List<OutcomePayment> all = List.of(
                paid(Kind.OUTCOME, 2024, MilestoneKind.DEBTS_SETTLED, "1500.00"), paid(Kind.OUTCOME, 2025, MilestoneKind.PLACED, "11000.00"),
                paid(Kind.OUTCOME, 2026, MilestoneKind.PLACED, "12500.00"), paid(Kind.OUTCOME, 2027, MilestoneKind.PLACED, "2500.00"),
                paid(Kind.OUTCOME, NOW, MilestoneKind.PLACED, "25000.00"));
        assertThat(InvestorsMoney.received(all, PRICES, NOW)).containsExactly(
                new Years(2024, 2025, Money.euros("13000.00")), new Years(2026, 2026, Money.euros("13000.00")));
    }

    @Test
    void what_is_told_of_a_year_after_it_ended_counts_in_the_year_in_which_it_was_booked() {
        OutcomePayment late = new OutcomePayment(
                "p", "c", Kind.OUTCOME, State.PAID, day(2026), null, null, null, null, LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 20),
                List.of(new Part(1, "gemeente", MilestoneKind.PLACED, null, Money.euros("2500.00"))));
        OutcomePayment before = paid(Kind.OUTCOME, 2026, MilestoneKind.PLACED, "25000.00");

        List<Years> told = List.of(new Years(2026, 2026, Money.euros("25000.00")));
        assertThat(InvestorsMoney.received(List.of(before), PRICES, 2027)).isEqualTo(told);
        assertThat(InvestorsMoney.received(List.of(before, late), PRICES, 2027)).isEqualTo(told);
        assertThat(InvestorsMoney.received(List.of(before, late), PRICES, NOW)).as("one result").isEqualTo(told);
    }

    @Test
    void what_a_node_of_an_older_version_booked_counts_in_the_year_of_the_payment() {
        OutcomePayment older = new OutcomePayment(
                "p", "c", Kind.OUTCOME, State.PAID, day(2026), null, null, null, null, day(2026), null,
                List.of(new Part(1, "gemeente", MilestoneKind.PLACED, null, Money.euros("25000.00"))));

        assertThat(InvestorsMoney.received(List.of(older), PRICES, 2027)).containsExactly(new Years(2026, 2026, Money.euros("25000.00")));
        assertThat(InvestorsMoney.received(List.of(older), PRICES, 2026)).isEmpty();
        assertThat(InvestorsMoney.spent(List.of(older), 2027)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_was_told_once_stays_when_a_year_is_added(Random random) {
        List<OutcomePayment> all = IntStream.range(0, random.nextInt(12)).mapToObj(each -> random(random).payment()).toList();
        for (int year = 2025; year < NOW; year++) {
            List<Years> received = InvestorsMoney.received(all, PRICES, year);
            List<Years> spent = InvestorsMoney.spent(all, year);
            assertThat(InvestorsMoney.received(all, PRICES, year + 1).subList(0, received.size())).isEqualTo(received);
            assertThat(InvestorsMoney.spent(all, year + 1).subList(0, spent.size())).isEqualTo(spent);
        }
    }

    @Test
    void what_goes_off_another_milestone_does_not_make_a_sum_be_about_more_results() {
        OutcomePayment netted = new OutcomePayment("p", "c", Kind.OUTCOME, State.PAID, day(2025), null, null, null, null, day(2025), day(2025), List.of(
                new Part(1, "gemeente", MilestoneKind.PLACED, null, Money.euros("-5000.00")),
                new Part(2, "gemeente", MilestoneKind.DEBTS_SETTLED, null, Money.euros("6000.00"))));
        assertThat(InvestorsMoney.received(List.of(netted), PRICES, NOW)).as("four debts settled").isEmpty();
    }

    @Test
    void of_what_went_back_only_the_own_part_is_told() {
        OutcomePayment both = new OutcomePayment("p", "c", Kind.RETURN, State.PAID, day(2025), null, null, null, null, day(2025), day(2025), List.of(
                new Part(1, "fonds", null, null, Money.euros("300.00")), new Part(2, "bank", null, null, Money.euros("700.00"))));
        assertThat(InvestorsMoney.own(List.of(both, paid(Kind.OUTCOME, 2025, MilestoneKind.PLACED, "1.00")), Set.of("fonds")))
                .extracting(OutcomePayment::total).containsExactly(Money.euros("300.00"));
    }

    static Stream<Random> cases() {
        return IntStream.range(0, 400).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_sum_is_of_five_results_or_of_none_and_no_year_counts_twice(Random random) {
        List<Behind> all = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            all.add(random(random));
        }
        List<OutcomePayment> payments = all.stream().map(Behind::payment).toList();
        List<Years> received = InvestorsMoney.received(payments, PRICES, NOW);
        List<Years> spent = InvestorsMoney.spent(payments, NOW);

        received.forEach(it -> assertThat(results(all, it, Set.of(Kind.OUTCOME))).isGreaterThanOrEqualTo(5));
        spent.forEach(it -> assertThat(results(all, it, Set.of(Kind.REWARD))).satisfiesAnyOf(
                rewards -> assertThat(rewards).isZero(), rewards -> assertThat(rewards).isGreaterThanOrEqualTo(5)));
        for (List<Years> each : List.of(received, spent)) {
            assertThat(each).allMatch(it -> it.until() < NOW && it.amount().cents() % 100_000 == 0);
            for (int i = 1; i < each.size(); i++) {
                assertThat(each.get(i).from()).isGreaterThan(each.get(i - 1).until());
            }
        }
    }

    private static int results(List<Behind> all, Years years, Set<Kind> kinds) {
        return all.stream().filter(it -> kinds.contains(it.payment().kind()) && it.payment().paidOn().getYear() >= years.from()
                && it.payment().paidOn().getYear() <= years.until()).mapToInt(Behind::results).sum();
    }

    /** Of each result at most the price: the benchmark takes a share of it. */
    private static Behind random(Random random) {
        int year = 2024 + random.nextInt(5);
        MilestoneKind kind = random.nextBoolean() ? MilestoneKind.PLACED : MilestoneKind.DEBTS_SETTLED;
        int which = random.nextInt(4);
        if (which == 0) {
            return new Behind(paid(Kind.SERVICE, year, null, "12000.00"), 0);
        }
        if (which == 1) {
            return new Behind(paid(Kind.REWARD, year, kind, "500.00"), 1);
        }
        int results = 1 + random.nextInt(8);
        return new Behind(paid(Kind.OUTCOME, year, kind, PRICES.get(kind).times((long) results * (1 + random.nextInt(10)), 10)), results);
    }

    private static OutcomePayment paid(Kind kind, int year, MilestoneKind milestone, String amount) {
        return paid(kind, year, milestone, Money.euros(amount));
    }

    private static OutcomePayment paid(Kind kind, int year, MilestoneKind milestone, Money amount) {
        return new OutcomePayment(
                "p", "c", kind, State.PAID, day(year), null, null, null, null, day(year), day(year), List.of(new Part(1, "wie", milestone, null, amount)));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 6, 1);
    }
}
