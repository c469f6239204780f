package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.anyInput;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.anyPay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayRunPropertyTest {

    static Stream<Seeded> seeds() {
        return Seeded.cases(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cent_of_the_cash_pay_goes_somewhere_once(Seeded seeded) {
        PayRunInput input = anyInput(seeded);

        PayRunSplit split = PayRunSplitter.split(input);

        assertThat(split.employeeReceives().plus(split.remitted()).plus(split.setOff())).isEqualTo(input.pay().cash());
        assertThat(split.seized().plus(split.setOff())).isBetween(Money.ZERO, split.seizable());
        assertThat(split.shares()).allMatch(share -> share.amount().compareTo(share.demand().asked()) <= 0);
        assertThat(split.shares()).noneMatch(share -> share.amount().isNegative());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_left_above_the_protected_amount_while_somebody_asks_for_it(Seeded seeded) {
        PayRunInput input = anyInput(seeded);

        PayRunSplit split = PayRunSplitter.split(input);

        Money asked = input.demands().stream().map(Demand::asked).reduce(Money.ZERO, Money::plus);
        assertThat(split.seized()).isGreaterThanOrEqualTo(Money.min(asked, split.seizable().minus(split.setOff())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_employee_keeps_the_protected_amount_and_the_untaxed_allowances(Seeded seeded) {
        PayRunInput input = anyInput(seeded);

        PayRunSplit split = PayRunSplitter.split(input);

        Money floor = split.protectedForPeriod().plus(input.pay().untaxed());
        // With no month of build-up under the garnishment the whole holiday allowance is the employee's.
        assertThat(split.employeeReceives()).isGreaterThanOrEqualTo(Money.min(input.pay().cash(), floor));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void only_the_cak_and_a_tenth_clause_take_from_the_protected_part(Seeded seeded) {
        PayRunInput without = anyInput(seeded);
        List<Demand> demands = new ArrayList<>(without.demands());
        demands.add(new Demand.SourceDeduction(seeded.euros(0, 250)));
        demands.add(new Demand.Claim(
                ClaimBasis.TAX_CLAIM, seeded.euros(0, 9000), Optional.empty(), Precedence.UNSETTLED, true));
        PayRunInput input = new PayRunInput(without.pay(), without.protection(), demands, without.setOffs(), EarlierPay.NONE);

        PayRunSplit split = PayRunSplitter.split(input);

        Money floor = Money.min(input.pay().cash(), split.protectedForPeriod().plus(input.pay().untaxed()));
        assertThat(split.employeeReceives().plus(split.outOfProtected())).isGreaterThanOrEqualTo(floor);
        assertThat(split.employeeReceives()).isGreaterThanOrEqualTo(input.pay().untaxed());
        Money tenth = split.outOfProtected().minus(split.sourceDeducted());
        assertThat(tenth.cents() * 10).isLessThanOrEqualTo(input.pay().cash().minus(split.seizable()).cents());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_premium_for_the_cak_never_changes_what_the_garnishers_get(Seeded seeded) {
        PayRunInput without = anyInput(seeded);
        Demand premium = new Demand.SourceDeduction(seeded.euros(0, 250));
        List<Demand> demands = new ArrayList<>(without.demands());
        demands.add(premium);
        var with = new PayRunInput(without.pay(), without.protection(), demands, without.setOffs(), EarlierPay.NONE);

        PayRunSplit split = PayRunSplitter.split(with);

        assertThat(split.seized()).isEqualTo(PayRunSplitter.split(without).seized());
        assertThat(split.sourceDeducted()).isBetween(Money.ZERO, premium.asked());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_higher_protected_amount_never_leaves_the_employee_less(Seeded seeded) {
        Money voet = seeded.euros(0, 3200);
        PayRunInput low = anyInput(seeded).with(Protection.perMonth(voet));
        PayRunInput high = low.with(Protection.perMonth(voet.plus(seeded.euros(0, 400))));

        PayRunSplit splitLow = PayRunSplitter.split(low);
        PayRunSplit splitHigh = PayRunSplitter.split(high);

        assertThat(splitHigh.seizable()).isLessThanOrEqualTo(splitLow.seizable());
        // What the employer sets off is the employee's own debt.
        assertThat(splitHigh.employeeReceives().plus(splitHigh.setOff()))
                .isGreaterThanOrEqualTo(splitLow.employeeReceives());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_run_computed_again_gives_the_same_split(Seeded seeded) {
        PayRunInput input = anyInput(seeded);

        PayRunSplit again = PayRunSplitter.split(input);

        assertThat(again).isEqualTo(PayRunSplitter.split(input));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_runs_in_one_period_take_as_much_as_one_run_with_both(Seeded seeded) {
        Money voet = seeded.euros(0, 3200);
        Money first = seeded.euros(0, 3000);
        Money second = seeded.euros(0, 3000);
        Demand endless = new Demand.Claim(ClaimBasis.GARNISHMENT, Money.cents(99_999_999), Optional.empty());
        Protection protection = Protection.perMonth(voet);

        Money once = PayRunSplitter.split(new PayRunInput(month(first.plus(second)), voet, endless)).seized();
        Money before = PayRunSplitter.split(new PayRunInput(month(first), voet, endless)).seized();
        Money then = PayRunSplitter.split(new PayRunInput(
                month(second), protection, List.of(endless), List.of(), new EarlierPay(first, before))).seized();

        assertThat(before.plus(then)).isEqualTo(once);
    }

    private static Pay month(Money wage) {
        return new Pay(PayPeriod.MONTH, wage, Money.ZERO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thirteen_runs_of_four_weeks_take_as_much_as_twelve_months_apart_from_the_rounding(Seeded seeded) {
        Money voet = seeded.euros(500, 3200);
        Money year = seeded.euros(0, 60_000);
        Demand endless = new Demand.Claim(ClaimBasis.GARNISHMENT, Money.cents(99_999_999), Optional.empty());

        long months = 12 * PayRunSplitter.split(new PayRunInput(month(year.times(1, 12)), voet, endless)).seized().cents();
        long fourWeeks = 13 * PayRunSplitter.split(new PayRunInput(
                new Pay(PayPeriod.FOUR_WEEKS, year.times(1, 13), Money.ZERO), voet, endless)).seized().cents();

        // Wage and protected amount are each rounded to half a cent in each run.
        assertThat(Math.abs(months - fourWeeks)).isLessThanOrEqualTo(12 + 13);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_year_protects_the_same_in_each_period_apart_from_half_a_cent_a_run(Seeded seeded) {
        Money perMonth = seeded.euros(0, 3200);

        long year = 12 * PayPeriod.MONTH.fromMonthly(perMonth).cents();
        long fourWeeks = 13 * PayPeriod.FOUR_WEEKS.fromMonthly(perMonth).cents();
        long weeks = 52 * PayPeriod.WEEK.fromMonthly(perMonth).cents();

        assertThat(Math.abs(year - fourWeeks)).isLessThanOrEqualTo(13 / 2);
        assertThat(Math.abs(year - weeks)).isLessThanOrEqualTo(52 / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_series_of_runs_never_pays_more_than_the_claims(Seeded seeded) {
        Money claim = seeded.euros(0, 6000);
        Money voet = seeded.euros(800, 2500);
        List<Demand> demands = List.of(claimOf(claim), claimOf(seeded.euros(0, 3000)), claimOf(seeded.euros(0, 900)));
        Money all = demands.stream().map(Demand::asked).reduce(Money.ZERO, Money::plus);
        Money paid = Money.ZERO;

        for (int run = 1; run <= 24; run++) {
            PayRunSplit split = PayRunSplitter.split(new PayRunInput(anyPay(seeded), voet, demands));
            paid = paid.plus(split.remitted());
            demands = split.shares().stream().map(Share::after).toList();
        }

        assertThat(paid).isLessThanOrEqualTo(all);
        assertThat(demands.stream().map(Demand::asked).reduce(Money.ZERO, Money::plus)).isEqualTo(all.minus(paid));
    }

    private static Demand claimOf(Money amount) {
        return new Demand.Claim(ClaimBasis.GARNISHMENT, amount, Optional.empty());
    }
}
