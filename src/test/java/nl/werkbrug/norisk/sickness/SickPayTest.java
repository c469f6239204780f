package nl.werkbrug.norisk.sickness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SickPayTest {

    private static final RuleBook BOOK = new RuleBook(RuleFiles.ofTheProduct());
    private static final SickPayRates RATES = SickPayRates.on(BOOK, LocalDate.of(2026, 6, 1));

    @ParameterizedTest(name = "daily {0}, full {1}, wage value {2}")
    @CsvSource({
        "100.00, false, ,    70.00,  70.00",
        "100.00, true,  ,   100.00,  70.00",
        "100.00, true,  45,  45.00,  31.50",
        "100.00, false, 45,  31.50,  31.50",
        "100.00, true,  30,  30.00,  21.00",
        "100.00, true,  29,  30.00,  21.00",
        "100.00, true,  0,   30.00,  21.00",
        "100.00, true,  100, 100.00, 70.00",
        "93.33,  false, ,    65.33,  65.33",
    })
    void the_share_times_the_wage_value_with_its_floor(String daily, boolean full, Integer value, String first, String later) {
        SickPay it = SickPay.of(new Pay(full, Money.euros(daily), null, value), RATES);

        assertThat(it.perDay()).isTrue();
        assertThat(it.first()).isEqualTo(Money.euros(first));
        assertThat(it.later()).isEqualTo(Money.euros(later));
    }

    @Test
    void without_a_daily_wage_the_wage_of_a_month_stands_in_and_is_never_exceeded() {
        SickPay it = SickPay.of(new Pay(true, null, Money.euros("2000.00"), null), RATES);

        assertThat(it.perDay()).isFalse();
        assertThat(it.first()).isEqualTo(Money.euros("2000.00"));
        assertThat(it.steps()).first().matches(step -> !step.sure());
    }

    @Test
    void without_any_wage_nothing_is_expected() {
        assertThatThrownBy(() -> SickPay.of(new Pay(true, null, null, null), RATES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_rule_about_the_wage_value_is_an_estimate_and_so_is_every_figure_of_a_year_that_is_not_known() {
        SickPay it = SickPay.of(new Pay(false, Money.euros("100.00"), null, 45), RATES);

        assertThat(it.steps()).last().matches(step -> !step.sure());
        assertThat(SickPayRates.on(BOOK, LocalDate.of(2026, 12, 31)).usual().sure()).isTrue();
        assertThat(SickPayRates.on(BOOK, LocalDate.of(2027, 1, 1)).usual().sure()).isFalse();
    }

    @Test
    void the_fine_is_that_of_2017_and_says_so() {
        SickPayRates.Fine fine = SickPayRates.fine(BOOK, LocalDate.of(2026, 6, 1));

        assertThat(fine.atMost()).isEqualTo(Money.euros("455.00"));
        assertThat(fine.estimate()).isTrue();
        assertThat(fine.doubt()).contains("2017");
    }

    static Stream<Seeded> cases() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void never_more_than_the_base_never_less_than_the_floor_and_later_never_more(Seeded any) {
        Money base = any.euros(1, 400);
        SickPay it = SickPay.of(new Pay(any.coin(), base, null, any.coin() ? any.between(0, 100) : null), RATES);

        assertThat(it.first()).isLessThanOrEqualTo(base);
        assertThat(it.later()).isLessThanOrEqualTo(it.first());
        assertThat(it.later().cents()).isGreaterThanOrEqualTo(base.times(21, 100).cents() - 1);
    }
}
