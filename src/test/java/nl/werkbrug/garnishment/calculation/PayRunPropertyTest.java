package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.anyInput;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.anyPay;
import static org.assertj.core.api.Assertions.assertThat;

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
    void every_cent_of_the_net_pay_goes_somewhere_once(Seeded seeded) {
        PayRunInput input = anyInput(seeded);

        PayRunSplit split = PayRunSplitter.split(input);

        assertThat(split.employeeReceives().plus(split.remitted())).isEqualTo(input.pay().net());
        assertThat(split.remitted()).isBetween(Money.ZERO, split.seizable());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_employee_keeps_the_protected_amount_and_the_untaxed_allowances(Seeded seeded) {
        PayRunInput input = anyInput(seeded);

        PayRunSplit split = PayRunSplitter.split(input);

        Money floor = split.protectedForPeriod().plus(input.pay().exempt());
        assertThat(split.employeeReceives()).isGreaterThanOrEqualTo(Money.min(input.pay().net(), floor));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_premium_for_the_cak_never_changes_what_the_garnisher_gets(Seeded seeded) {
        PayRunInput without = anyInput(seeded);
        Demand premium = new Demand.SourceDeduction(seeded.euros(0, 250));
        var with = new PayRunInput(
                without.pay(), without.protectedPerMonth(), List.of(without.demands().get(0), premium));

        PayRunSplit split = PayRunSplitter.split(with);

        assertThat(split.seized()).isEqualTo(PayRunSplitter.split(without).seized());
        assertThat(split.employeeReceives().plus(split.remitted())).isEqualTo(with.pay().net());
        assertThat(split.employeeReceives()).isGreaterThanOrEqualTo(with.pay().exempt());
        assertThat(split.sourceDeducted()).isBetween(Money.ZERO, premium.asked());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_higher_protected_amount_never_leaves_the_employee_less(Seeded seeded) {
        PayRunInput low = anyInput(seeded);
        Money more = low.protectedPerMonth().plus(seeded.euros(0, 400));
        PayRunInput high = new PayRunInput(low.pay(), more, low.demands());

        Money employeeLow = PayRunSplitter.split(low).employeeReceives();
        Money employeeHigh = PayRunSplitter.split(high).employeeReceives();

        assertThat(employeeHigh).isGreaterThanOrEqualTo(employeeLow);
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
    void the_order_of_the_demands_makes_no_difference(Seeded seeded) {
        PayRunInput input = anyInput(seeded);
        Demand premium = new Demand.SourceDeduction(seeded.euros(0, 250));
        Demand seizure = input.demands().get(0);

        var first = PayRunSplitter.split(new PayRunInput(input.pay(), input.protectedPerMonth(), List.of(seizure, premium)));
        var last = PayRunSplitter.split(new PayRunInput(input.pay(), input.protectedPerMonth(), List.of(premium, seizure)));

        assertThat(last.seized()).isEqualTo(first.seized());
        assertThat(last.employeeReceives()).isEqualTo(first.employeeReceives());
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
    void a_series_of_runs_never_pays_more_than_the_claim(Seeded seeded) {
        Money claim = seeded.euros(0, 6000);
        Money voet = seeded.euros(800, 2500);
        Demand demand = new Demand.Claim(ClaimBasis.GARNISHMENT, claim, Optional.empty());
        Money paid = Money.ZERO;

        for (int run = 1; run <= 24; run++) {
            PayRunSplit split = PayRunSplitter.split(new PayRunInput(anyPay(seeded), voet, demand));
            paid = paid.plus(split.remitted());
            demand = split.shares().get(0).after();
        }

        assertThat(paid).isLessThanOrEqualTo(claim);
        assertThat(demand.openAmount()).contains(claim.minus(paid));
    }
}
