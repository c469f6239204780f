package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each part of the pay adds to the seizable part. */
class PayComponentsTest {

    private static final Money VOET = Money.euros("1600.00");

    private static Pay holiday(PayPeriod period, String wage, String allowance, int months) {
        return new Pay(
                period, Money.euros(wage), Money.ZERO, new HolidayAllowance(Money.euros(allowance), months), List.of(), List.of());
    }

    private static PayRunSplit split(Pay pay, Protection protection, SetOff... setOffs) {
        return PayRunSplitter.split(
                new PayRunInput(pay, protection, List.of(claim("9000.00")), List.of(setOffs), EarlierPay.NONE));
    }

    @ParameterizedTest(name = "{0}: wage {1}, voet {2}, allowance {3} over {4} months: {5}; {6}")
    @CsvSource({
        "EX-D7,          1800.00, 1600.00, 1500.00, 12, 1700.00, HR 2014:3068 rule 1",
        "at the voet,    1600.00, 1600.00, 1500.00, 12, 1500.00, HR 2014:3068 rule 1",
        "EX-06,          1000.00, 1050.00,  720.00, 12,  120.00, HR 2014:3068 rule 2: 12 x (1000 + 60 - 1050)",
        "EX-08 enough,   1600.00, 1600.00,  720.00, 12,  720.00, juridischloket.nl: goes entirely to the bailiff",
        "EX-08 too low,  1000.00, 1050.00,  720.00, 12,  120.00, juridischloket.nl: fills the monthly shortage first",
        "EX-07,          1000.00, 1050.00,  720.00,  2,   20.00, schuldinfo.nl through sammen.nl (D)",
        "never reached,   900.00, 1050.00,  720.00, 12,    0.00, HR 2014:3068 rule 2",
        "no month,       1000.00, 1050.00,  720.00,  0,    0.00, only months after the garnishment (D)",
        "half the year,  1800.00, 1600.00, 1500.00,  6,  950.00, only months after the garnishment (D)",
    })
    void attributes_the_holiday_allowance_to_the_months_of_its_build_up(
            String example, String wage, String voet, String allowance, int months, String seizable, String source) {
        PayRunSplit split = split(holiday(PayPeriod.MONTH, wage, allowance, months), Protection.perMonth(Money.euros(voet)));

        assertThat(split.seizable()).isEqualTo(Money.euros(seizable));
    }

    @Test
    void attributes_it_to_thirteen_periods_when_the_wage_is_paid_every_four_weeks() {
        // The voet is 969.23 per period: 900 + 1300 / 13 = 1000, so 30.77 in each of 13 periods.
        PayRunSplit split = split(
                holiday(PayPeriod.FOUR_WEEKS, "900.00", "1300.00", 12), Protection.perMonth(Money.euros("1050.00")));

        assertThat(split.seizable()).isEqualTo(Money.euros("400.01"));
    }

    @ParameterizedTest
    @EnumSource(ExtraPay.Kind.class)
    void taxed_extras_are_seizable_in_the_run_that_pays_them(ExtraPay.Kind kind) {
        Pay pay = new Pay(
                PayPeriod.MONTH, Money.euros("1500.00"), Money.euros("50.00"), HolidayAllowance.NONE,
                List.of(new ExtraPay(kind, Money.euros("300.00"))), List.of());

        PayRunSplit split = split(pay, Protection.perMonth(VOET));

        assertThat(split.seizable()).isEqualTo(Money.euros("200.00"));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1650.00"));
    }

    @ParameterizedTest(name = "old wage {0}: of 300.00 back pay {1} is seizable; artikel 475b lid 2 Rv")
    @CsvSource({"2000.00, 300.00", "1500.00, 200.00", "1200.00, 0.00"})
    void back_pay_is_seizable_as_far_as_it_would_have_been_in_time(String oldWage, String seizable) {
        PayRunInput then = new PayRunInput(monthly(oldWage, "0.00"), VOET, claim("9000.00"));

        BackPay back = BackPay.of("mei 2026", Money.euros("300.00"), then);

        assertThat(back.seizable()).isEqualTo(Money.euros(seizable));
    }

    @Test
    void back_pay_does_not_depend_on_the_wage_of_the_run_that_pays_it() {
        BackPay back = new BackPay("mei 2026", Money.euros("300.00"), Money.euros("200.00"));
        Pay pay = new Pay(
                PayPeriod.MONTH, Money.euros("1000.00"), Money.ZERO, HolidayAllowance.NONE, List.of(), List.of(back));

        PayRunSplit split = split(pay, Protection.perMonth(VOET));

        assertThat(split.seizable()).isEqualTo(Money.euros("200.00"));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1100.00"));
    }

    @ParameterizedTest(name = "{0}: claim {1}, set off {2} of {3}; artikel 7:632 lid {4} BW")
    @CsvSource({
        "EX-D6 no room,  9000.00, ADVANCE,   250.00, 2 en 3, false,   0.00",
        "EX-D6 a rest,    150.00, ADVANCE,   250.00, 2 en 3, false, 250.00",
        "room runs out,   150.00, DAMAGES,   300.00, 2 en 3, false, 250.00",
        "a fine,            0.00, FINE,      300.00, 1,      false, 200.00",
        "accepted,       9000.00, OVERPAID,  250.00, 2,      true,  250.00",
    })
    void the_employer_sets_off_only_what_no_garnishment_takes(
            String example, String claim, SetOff.Kind kind, String wanted, String part, boolean first, String kept) {
        PayRunInput input = new PayRunInput(
                monthly("2000.00", "0.00"), Protection.perMonth(VOET), List.of(claim(claim)),
                List.of(new SetOff(kind, Money.euros(wanted), first)), EarlierPay.NONE);

        PayRunSplit split = PayRunSplitter.split(input);

        assertThat(split.setOff()).isEqualTo(Money.euros(kept));
        assertThat(split.employeeReceives()).isGreaterThanOrEqualTo(VOET);
    }

    @ParameterizedTest(name = "{0}: {1} of {2} with {3} built up is {4}; artikel 475da Rv")
    @CsvSource({"EX-10, 95, 1022.00, 53.00, 1021.25", "without build-up, 95, 1000.00, 0.00, 950.00", "half, 47.5, 1000.00, 0.00, 475.00"})
    void a_low_income_keeps_a_share_of_its_net_pay_with_the_holiday_build_up(
            String example, String percentage, String net, String builtUp, String voet) {
        Protection share = new Protection(
                new ProtectedRule.Percentage(new BigDecimal(percentage), Money.euros(builtUp)), Optional.empty(), Optional.empty());

        PayRunSplit split = split(monthly(net, "0.00"), share);

        assertThat(split.protectedForPeriod()).isEqualTo(Money.euros(voet));
    }

    @ParameterizedTest(name = "{0}: schuldinfo.nl id=17")
    @CsvSource({"EX-13 payer A, 900.00, 855.00, 45.00", "EX-13 payer B, 100.00, 95.00, 5.00"})
    void two_payers_spread_the_protected_amount_by_income(String example, String income, String voet, String remitted) {
        Protection spread = new Protection(
                new ProtectedRule.PerMonth(Money.euros("950.00")),
                Optional.of(new Protection.Part(Money.euros(income).cents(), Money.euros("1000.00").cents())), Optional.empty());

        PayRunSplit split = split(monthly(income, "0.00"), spread);

        assertThat(split.protectedForPeriod()).isEqualTo(Money.euros(voet));
        assertThat(split.remitted()).isEqualTo(Money.euros(remitted));
    }

    @Test
    void a_part_month_counts_in_full_unless_the_bailiff_wants_it_in_proportion() {
        Protection half = new Protection(
                new ProtectedRule.PerMonth(VOET), Optional.empty(), Optional.of(new Protection.Part(15, 30)));

        assertThat(split(monthly("1000.00", "0.00"), Protection.perMonth(VOET)).remitted()).isEqualTo(Money.ZERO);
        assertThat(split(monthly("1000.00", "0.00"), half).remitted()).isEqualTo(Money.euros("200.00"));
    }

    @Test
    void without_a_protected_amount_everything_but_untaxed_allowances_is_seizable() {
        Protection none = new Protection(new ProtectedRule.None(), Optional.empty(), Optional.empty());

        assertThat(split(monthly("2000.00", "100.00"), none).remitted()).isEqualTo(Money.euros("1900.00"));
    }

    @Test
    void a_second_run_in_a_period_counts_the_protected_amount_only_once() {
        PayRunInput second = new PayRunInput(
                monthly("500.00", "0.00"), Protection.perMonth(VOET), List.of(claim("9000.00")), List.of(),
                new EarlierPay(Money.euros("2000.00"), Money.euros("400.00")));

        assertThat(PayRunSplitter.split(second).seizable()).isEqualTo(Money.euros("500.00"));
    }

    @Test
    void a_percentage_counts_over_everything_that_the_period_pays() {
        Protection share = new Protection(
                new ProtectedRule.Percentage(new BigDecimal("95"), Money.ZERO), Optional.empty(), Optional.empty());
        PayRunInput second = new PayRunInput(
                monthly("200.00", "0.00"), share, List.of(claim("9000.00")), List.of(),
                new EarlierPay(Money.euros("1000.00"), Money.euros("50.00")));

        assertThat(PayRunSplitter.split(second).seizable()).isEqualTo(Money.euros("10.00"));
    }
}
