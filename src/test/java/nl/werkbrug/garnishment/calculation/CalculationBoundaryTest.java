package nl.werkbrug.garnishment.calculation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.split;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EX-N2: the employer applies the protected amount that was stated, and never works one out. */
class CalculationBoundaryTest {

    @Test
    void the_calculation_knows_no_statutory_figures_no_clock_and_no_framework() {
        JavaClasses calculation = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.werkbrug.garnishment.calculation");

        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "nl.werkbrug.garnishment.calculation", "nl.werkbrug.shared", "java.lang..", "java.util..", "java.math..")
                .check(calculation);
    }

    @ParameterizedTest(name = "net {0}")
    @ValueSource(strings = {"1000.00", "1700.00", "2500.00", "9000.00"})
    void the_stated_amount_is_applied_as_it_is_whatever_the_pay(String net) {
        PayRunSplit split = split(monthly(net, "0.00"), "1234.56", claim("1.00"));

        assertThat(split.protectedForPeriod()).isEqualTo(Money.euros("1234.56"));
    }
}
