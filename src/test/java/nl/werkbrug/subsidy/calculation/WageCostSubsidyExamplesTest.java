package nl.werkbrug.subsidy.calculation;

import static nl.werkbrug.subsidy.calculation.SubsidyFixture.flatRate;
import static nl.werkbrug.subsidy.calculation.SubsidyFixture.measured;
import static nl.werkbrug.subsidy.calculation.SubsidyFixture.rates;
import static nl.werkbrug.subsidy.calculation.SubsidyFixture.withHolidayAllowance;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public examples of loonkostensubsidie, and those that are wrong. */
class WageCostSubsidyExamplesTest {

    @ParameterizedTest(name = "{0}: {1} with holiday allowance, wage value {2} %, {3} hours: {4}")
    @CsvSource({
        "L1, 2155.00, 50, 36, 1077.50",
        "L6, 2155.00, 40, 36, 1293.00",
        "L6, 2155.00, 60, 36, 862.00",
        "L8, 2155.00, 60, 27, 646.50",
        "L9, 2523.96, 60, 36, 1009.58",
        "'L1, at most', 2155.00, 0, 36, 1508.50",
        "'L9, at most', 2523.96, 10, 36, 1766.77",
    })
    void a1_the_machine_readable_law(String example, String base, int wageValue, String hours, String amount) {
        WageCostSubsidy subsidy = WageCostSubsidy.of(measured(wageValue, hours, "36"), withHolidayAllowance(base));

        assertThat(subsidy.perMonth()).isEqualTo(Money.euros(amount));
        assertThat(subsidy.perMonthWithCharges()).isEqualTo(Money.euros(amount));
    }

    @ParameterizedTest(name = "{0}: target group {1}, sheltered job {2}, in time {3}")
    @CsvSource({
        "L3,  false, false, true,  artikel 10c",
        "L4,  true,  true,  true,  lid 3",
        "L5,  true,  false, false, lid 2",
        "L12, false, false, true,  artikel 10c",
    })
    void a1_no_right_is_no_subsidy(String example, boolean targetGroup, boolean sheltered, boolean inTime, String article) {
        WageCostSubsidy subsidy = new SubsidyConditions(targetGroup, sheltered, inTime)
                .apply(measured(50, "36", "36"), withHolidayAllowance("2155.00"));

        assertThat(subsidy.perMonth()).isEqualTo(Money.ZERO);
        assertThat(subsidy.perMonthWithCharges()).isEqualTo(Money.ZERO);
        assertThat(subsidy.steps()).singleElement().extracting(CalculationStep::source).asString().contains(article);
    }

    @Test
    void with_all_conditions_met_there_is_the_whole_subsidy() {
        var rates = withHolidayAllowance("2155.00");

        assertThat(SubsidyConditions.MET.apply(measured(50, "36", "36"), rates))
                .isEqualTo(WageCostSubsidy.of(measured(50, "36", "36"), rates));
    }

    @Test
    void r1_the_flat_rate_of_2016_with_charges_and_premium_discount() {
        WageCostSubsidyRates rates = rates("1537.20", "23");
        WageCostSubsidy subsidy = WageCostSubsidy.of(flatRate("36", "36"), rates);
        Money charges = subsidy.perMonthWithCharges().minus(subsidy.perMonth());

        Money wage = Figures.rounded(rates.base());
        Money discount = Money.euros("2000.00").times(1, 12);

        assertThat(wage).isEqualTo(Money.euros("1660.18"));
        assertThat(subsidy.perMonth()).isEqualTo(Money.euros("830.09"));
        assertThat(charges).isEqualTo(Money.euros("190.92"));
        assertThat(wage.minus(subsidy.perMonth()).minus(charges).minus(discount)).isEqualTo(Money.euros("472.50"));
    }

    @ParameterizedTest(name = "{0}: wage value {1} % brings {2} %")
    @CsvSource({
        "R2,       70, 30",
        "R3,       60, 40",
        "'R4, sickness does not change it', 60, 40",
        "cap,      30, 70",
        "cap,      29, 70",
        "cap,      0,  70",
        "nothing,  100, 0",
    })
    void a3_the_share_is_what_the_employee_cannot_earn(String example, int wageValue, int percent) {
        BigDecimal share = WageCostSubsidy.share(measured(wageValue, "36", "36"), rates("2000", "23.5"));

        assertThat(share).isEqualByComparingTo(BigDecimal.valueOf(percent).movePointLeft(2));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} %, {3} of {4} hours: {5}, with charges {6}")
    @CsvSource({
        "issue, 2294.40, 60, 32, 36, 881.05, 1088.10",
        "I2,    2294.40, 45, 24, 36, 908.58, 1122.10",
        "I4,    2294.40, 75, 38, 38, 653.90, 807.57",
        "I5,    2191.80, 60, 32, 36, 841.65, 1039.44",
        "'more than full time', 2294.40, 60, 40, 36, 991.18, 1224.11",
    })
    void derived_examples_with_charges_of_23_5_percent(
            String example, String wage, int wageValue, String hours, String fullTime, String amount, String withCharges) {
        WageCostSubsidy subsidy = WageCostSubsidy.of(measured(wageValue, hours, fullTime), rates(wage, "23.5"));

        assertThat(subsidy.perMonth()).isEqualTo(Money.euros(amount));
        assertThat(subsidy.perMonthWithCharges()).isEqualTo(Money.euros(withCharges));
    }

    @Test
    void i7_the_flat_rate_of_28_hours() {
        WageCostSubsidy subsidy = WageCostSubsidy.of(flatRate("28", "36"), rates("2294.40", "23.5"));

        assertThat(subsidy.perMonth()).isEqualTo(Money.euros("963.65"));
        assertThat(subsidy.perMonthWithCharges()).isEqualTo(Money.euros("1190.11"));
    }

    @Test
    void h6_it_is_the_difference_up_to_70_percent_and_not_70_percent_of_the_difference() {
        WageCostSubsidy subsidy = WageCostSubsidy.of(measured(60, "36", "36"), withHolidayAllowance("1000.00"));

        assertThat(subsidy.perMonth()).isEqualTo(Money.euros("400.00")).isNotEqualTo(Money.euros("280.00"));
    }

    @Test
    void trap_it_is_not_the_hourly_wage_times_the_hours() {
        // 14.71 an hour x 32 hours x 52 weeks / 12 months, which is another amount than the reference wage gives.
        Money hourly = Money.euros("14.71").times(32 * 52 * 108 * 40, 12 * 100 * 100);

        WageCostSubsidy subsidy = WageCostSubsidy.of(measured(60, "32", "36"), rates("2294.40", "23.5"));

        assertThat(subsidy.perMonth()).isNotEqualTo(hourly);
    }

    @Test
    void the_steps_lead_from_the_minimum_wage_to_the_amount() {
        WageCostSubsidy subsidy = WageCostSubsidy.of(measured(20, "40", "36"), rates("2294.40", "23.5"));

        assertThat(subsidy.steps()).extracting(CalculationStep::text).containsExactly(
                "Het minimumloon per maand bij 36 uur per week", "Met 8 % vakantiebijslag",
                "De loonwaarde is 20 %. De subsidie is ten hoogste 70 % daarvan",
                "36 van de 36 uur. Uren boven de normale werkweek van 36 uur tellen niet mee",
                "Plus 23,5 % voor werkgeverslasten",
                "De subsidie per maand met werkgeverslasten. Wij ronden pas aan het einde af");
        assertThat(subsidy.steps()).extracting(CalculationStep::amount).containsExactly(
                Money.euros("2294.40"), Money.euros("2477.95"), Money.euros("1734.57"), Money.euros("1734.57"),
                Money.euros("407.62"), Money.euros("2142.19"));
    }

    @Test
    void steps_that_are_kept_in_dutch_are_the_english_ones_on_an_english_page() {
        for (WageCostSubsidyInput input : List.of(measured(20, "40", "36"), measured(62, "27.5", "36"), flatRate("24", "38"))) {
            WageCostSubsidy kept = Language.DUTCH.during(() -> WageCostSubsidy.of(input, rates("2294.40", "23.5")));
            WageCostSubsidy english = Language.ENGLISH.during(() -> WageCostSubsidy.of(input, rates("2294.40", "23.5")));

            assertThat(kept.steps()).extracting(step -> KeptWords.in(Language.ENGLISH, step.text()))
                    .containsExactlyElementsOf(english.steps().stream().map(CalculationStep::text).toList());
        }
    }
}
