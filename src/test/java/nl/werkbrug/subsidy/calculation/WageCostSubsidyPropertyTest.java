package nl.werkbrug.subsidy.calculation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WageCostSubsidyPropertyTest {

    static Stream<Seeded> seeds() {
        return Seeded.cases(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_never_more_than_70_percent_of_the_base_for_the_hours(Seeded seeded) {
        WageCostSubsidyRates rates = anyRates(seeded);
        WageCostSubsidyInput input = anyInput(seeded, seeded.between(0, 100));

        WageCostSubsidy subsidy = WageCostSubsidy.of(input, rates);

        BigDecimal most = rates.base().multiply(new BigDecimal("0.70")).multiply(input.countedHours())
                .divide(WageCostSubsidyRates.REFERENCE_HOURS, 2, RoundingMode.HALF_UP);
        assertThat(subsidy.perMonth()).isBetween(Money.ZERO, Money.euros(most));
        assertThat(subsidy.perMonthWithCharges()).isGreaterThanOrEqualTo(subsidy.perMonth());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_grows_when_the_wage_value_falls_until_the_cap(Seeded seeded) {
        WageCostSubsidyRates rates = anyRates(seeded);
        BigDecimal hours = BigDecimal.valueOf(seeded.between(1, 40));
        int wageValue = seeded.between(1, 100);

        WageCostSubsidy high = WageCostSubsidy.of(WageCostSubsidyInput.measured(wageValue, hours, hours), rates);
        WageCostSubsidy low = WageCostSubsidy.of(WageCostSubsidyInput.measured(wageValue - 1, hours, hours), rates);

        if (wageValue > 30) {
            assertThat(low.exact()).isGreaterThan(high.exact());
        } else {
            assertThat(low.exact()).isEqualByComparingTo(high.exact());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_proportional_to_the_hours_up_to_full_time(Seeded seeded) {
        WageCostSubsidyRates rates = anyRates(seeded);
        int hours = seeded.between(1, 18);
        BigDecimal fullTime = BigDecimal.valueOf(seeded.between(2 * hours, 40));
        int wageValue = seeded.between(0, 100);

        WageCostSubsidy once = WageCostSubsidy.of(WageCostSubsidyInput.measured(wageValue, BigDecimal.valueOf(hours), fullTime), rates);
        WageCostSubsidy twice = WageCostSubsidy.of(WageCostSubsidyInput.measured(wageValue, BigDecimal.valueOf(2L * hours), fullTime), rates);

        assertThat(twice.exact().subtract(once.exact().multiply(BigDecimal.valueOf(2))).abs()).isLessThan(new BigDecimal("1e-15"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_rounded_once_so_two_amounts_never_drift_apart(Seeded seeded) {
        WageCostSubsidyRates rates = anyRates(seeded);

        WageCostSubsidy subsidy = WageCostSubsidy.of(anyInput(seeded, seeded.between(0, 100)), rates);

        BigDecimal apart = subsidy.exactWithCharges().subtract(subsidy.perMonthWithCharges().inEuros()).abs();
        assertThat(apart).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(subsidy.exact().multiply(rates.employerCharges().onTop()).subtract(subsidy.exactWithCharges()).abs())
                .isLessThan(new BigDecimal("1e-15"));
    }

    @Test
    void the_calculation_knows_no_tables_no_clock_and_no_framework() {
        var calculation = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.werkbrug.subsidy.calculation");

        // The note that other modules may use it is none of its business.
        classes().that().doNotHaveSimpleName("package-info").should().onlyDependOnClassesThat().resideInAnyPackage(
                "nl.werkbrug.subsidy.calculation", "nl.werkbrug.shared", "java.lang..", "java.util..", "java.math..", "java.time..")
                .check(calculation);
    }

    private static WageCostSubsidyRates anyRates(Seeded seeded) {
        return SubsidyFixture.rates(seeded.euros(500, 4000).toString(), seeded.oneOf("23", "23.5", "19.75", "100"));
    }

    private static WageCostSubsidyInput anyInput(Seeded seeded, int wageValue) {
        return WageCostSubsidyInput.measured(wageValue, seeded.euros(1, 60).inEuros(), BigDecimal.valueOf(seeded.between(1, 60)));
    }
}
