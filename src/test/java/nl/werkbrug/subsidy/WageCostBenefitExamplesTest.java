package nl.werkbrug.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.subsidy.calculation.BenefitRight;
import nl.werkbrug.subsidy.calculation.CalculationStep;
import nl.werkbrug.subsidy.calculation.WageCostBenefit;
import nl.werkbrug.subsidy.calculation.WageCostBenefitInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public examples of loonkostenvoordeel (part C), the transition for older employees, and wrong examples (part H). */
class WageCostBenefitExamplesTest {

    private static final RuleFiles FILES = RuleFiles.ofTheProduct();
    private static final Deadlines DEADLINES = new Deadlines(new TermCatalogue(FILES));

    private final WageCostBenefitTables tables = new WageCostBenefitTables(new RuleBook(FILES), DEADLINES);

    @ParameterizedTest(name = "{0}: {1}, {2} since {3}, {4} hours: {5} for {6}")
    @CsvSource(nullValues = "-", value = {
        "K1,  2024-06-01, ARBEIDSGEHANDICAPT,                    -,         2000, 6000.00, ARBEIDSGEHANDICAPT",
        "ministry, 2024-06-01, BANENAFSPRAAK,                         -,         1500, 1515.00, BANENAFSPRAAK",
        "K3,  2024-06-01, OUDERE BANENAFSPRAAK,                  2024-02-01, 1500, 4575.00, OUDERE",
        "K3,  2024-06-01, BANENAFSPRAAK OUDERE,                  2023-02-01, 1500, 4575.00, OUDERE",
        "K4,  2024-06-01, '',                                    -,         1800, 0.00,    ''",
        "ministry, 2025-06-01, OUDERE ARBEIDSGEHANDICAPT,            2025-01-01, 2000, 6000.00, ARBEIDSGEHANDICAPT",
        "K9,  2026-07-01, BANENAFSPRAAK,                         -,         1664, 1680.64, BANENAFSPRAAK",
        "cap, 2026-07-01, BANENAFSPRAAK,                         -,         2080, 2000.00, BANENAFSPRAAK",
        "cap, 2026-07-01, HERPLAATST,                            -,         1967.21, 5999.99, HERPLAATST",
        "cap, 2026-07-01, HERPLAATST,                            -,         1967.22, 6000.00, HERPLAATST",
        "none, 2026-07-01, HERPLAATST,                           -,         0,    0.00,    HERPLAATST",
        "'equal: the law names it first', 2026-07-01, HERPLAATST ARBEIDSGEHANDICAPT, -, 1000, 3050.00, ARBEIDSGEHANDICAPT",
        "'equal: the law names it first', 2026-07-01, OUDERE ARBEIDSGEHANDICAPT, 2023-09-01, 1000, 3050.00, ARBEIDSGEHANDICAPT",
        "'equal: then it named older first', 2024-06-01, ARBEIDSGEHANDICAPT OUDERE, 2023-09-01, 1000, 3050.00, OUDERE",
        "'begun before 2024', 2025-06-01, OUDERE,                2023-12-31, 1000, 3050.00, OUDERE",
        "'begun from 2024',   2025-06-01, OUDERE,                2024-01-01, 1000, 1350.00, OUDERE",
        "'begun from 2024',   2025-06-01, OUDERE,                2024-01-01, 2000, 2600.00, OUDERE",
        "'begun from 2024',   2024-06-01, OUDERE,                2024-01-01, 1000, 3050.00, OUDERE",
        "'begun before 2024', 2026-06-01, OUDERE,                2023-12-31, 1000, 3050.00, OUDERE",
        "'abolished',         2026-01-01, OUDERE,                2024-01-01, 1000, 0.00,    ''",
        "'lower but there',   2026-01-01, OUDERE BANENAFSPRAAK,  2024-01-01, 1000, 1010.00, BANENAFSPRAAK",
        "'three years over',  2026-06-01, OUDERE,                2023-06-01, 1000, 0.00,    ''",
        "'a day before',      2026-05-31, OUDERE,                2023-06-01, 1000, 3050.00, OUDERE",
        "'three years over',  2026-06-01, ARBEIDSGEHANDICAPT,    2023-06-01, 1000, 0.00,    ''",
        "'a day before',      2026-05-31, ARBEIDSGEHANDICAPT,    2023-06-01, 1000, 3050.00, ARBEIDSGEHANDICAPT",
        "'H11: not structural yet in 2025', 2025-12-31, BANENAFSPRAAK, 2022-12-31, 1000, 0.00, ''",
        "'H11: structural since 2026',      2026-01-01, BANENAFSPRAAK, 2020-12-31, 1000, 1010.00, BANENAFSPRAAK",
    })
    void computes_as_the_law_says(
            String example, LocalDate day, String categories, LocalDate start, String hours, String amount, String category) {
        WageCostBenefit benefit = compute(day, categories, start, new WageCostBenefitInput(new BigDecimal(hours), false, true));

        assertThat(benefit.perYear()).isEqualTo(Money.euros(amount));
        assertThat(benefit.category().map(Enum::name).orElse("")).isEqualTo(category);
        assertThat(benefit.steps()).isNotEmpty().allSatisfy(step -> assertThat(step.source()).isNotEmpty());
        assertThat(benefit.estimate()).isFalse();
    }

    @ParameterizedTest(name = "{0}: AOW age {1}, requested {2}: {3}")
    @CsvSource({"K5, false, false, Niet aangevraagd", "K6, true, true, AOW-leeftijd", "both, true, false, Niet aangevraagd"})
    void without_a_request_or_after_the_pension_age_there_is_nothing(
            String example, boolean pensionAge, boolean requested, String reason) {
        WageCostBenefit benefit = compute(LocalDate.of(2024, 6, 1), "ARBEIDSGEHANDICAPT BANENAFSPRAAK", null,
                new WageCostBenefitInput(BigDecimal.valueOf(1500), pensionAge, requested));

        assertThat(benefit.perYear()).isEqualTo(Money.ZERO);
        assertThat(benefit.category()).isEmpty();
        assertThat(benefit.steps()).singleElement().extracting(CalculationStep::text).asString().contains(reason);
    }

    @Test
    void h9_the_rate_of_the_banenafspraak_is_not_that_of_the_disabled() {
        WageCostBenefit benefit = compute(LocalDate.of(2026, 7, 1), "BANENAFSPRAAK", null,
                new WageCostBenefitInput(BigDecimal.valueOf(1664), false, true));

        assertThat(benefit.perYear()).isNotEqualTo(Money.euros("5075.20"));
        assertThat(Money.euros("5075.20").minus(benefit.perYear())).isEqualTo(Money.euros("3394.56"));
    }

    @Test
    void k10_the_calendar_of_the_year_2022() {
        LocalDate year = LocalDate.of(2022, 6, 1);
        LocalDate decided = DEADLINES.compute("WTL_DECISION", year).end();

        assertThat(DEADLINES.compute("WTL_CORRECTION", year).end()).isEqualTo("2023-05-01");
        assertThat(decided).isEqualTo("2023-07-31");
        assertThat(DEADLINES.compute("WTL_PAYMENT", decided).unrolled()).isEqualTo("2023-09-11");
    }

    @Test
    void a_year_without_rates_is_named_and_a_forecast_uses_the_last_year_and_says_so() {
        LocalDate later = LocalDate.of(2027, 1, 1);
        var categories = List.of(BenefitCategory.BANENAFSPRAAK);

        assertThat(((Looked.Missing<List<BenefitRight>>) tables.on(later, categories, null)).reason())
                .startsWith("Wij kennen de tarieven van het loonkostenvoordeel van 1 januari 2027 niet.");
        assertThat(((Looked.Found<List<BenefitRight>>) tables.onOrBefore(later, categories, null)).older()).isTrue();
    }

    private WageCostBenefit compute(LocalDate day, String categories, LocalDate start, WageCostBenefitInput input) {
        List<BenefitCategory> list = Arrays.stream(categories.split(" ")).filter(word -> !word.isEmpty())
                .map(BenefitCategory::valueOf).toList();
        var found = (Looked.Found<List<BenefitRight>>) tables.on(day, list, start);
        return WageCostBenefit.of(input, found.rates());
    }
}
