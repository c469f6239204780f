package nl.werkbrug.wagecostbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaxPeriodsTest {

    @ParameterizedTest(name = "{0} {1}: {2}, {3} to {4}")
    @CsvSource({
        "MONTH,      2026-06-15, 2026-06, 2026-06-01, 2026-06-30",
        "MONTH,      2028-02-29, 2028-02, 2028-02-01, 2028-02-29",
        "FOUR_WEEKS, 2026-01-25, 2026-01, 2025-12-29, 2026-01-25",
        "FOUR_WEEKS, 2026-01-26, 2026-02, 2026-01-26, 2026-02-22",
        "FOUR_WEEKS, 2025-12-31, 2026-01, 2025-12-29, 2026-01-25",
        "FOUR_WEEKS, 2027-01-03, 2026-13, 2026-11-30, 2027-01-03",
        "FOUR_WEEKS, 2027-01-04, 2027-01, 2027-01-04, 2027-01-31",
    })
    void a_day_lies_in_one_period(ReturnPeriod kind, LocalDate day, String code, LocalDate first, LocalDate last) {
        TaxPeriod it = TaxPeriods.holding(kind, day);

        assertThat(it.code()).isEqualTo(code);
        assertThat(it.first()).isEqualTo(first);
        assertThat(it.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(ReturnPeriod.class)
    void periods_follow_each_other_without_a_gap(ReturnPeriod kind) {
        List<TaxPeriod> all = TaxPeriods.between(TaxPeriods.ofYear(kind, 2019).get(0), TaxPeriods.ofYear(kind, 2033).get(0));

        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).first()).isEqualTo(all.get(i - 1).last().plusDays(1));
            assertThat(TaxPeriods.before(all.get(i))).isEqualTo(all.get(i - 1));
        }
    }

    @Test
    void there_is_no_fourteenth_period() {
        assertThat(TaxPeriods.find(ReturnPeriod.FOUR_WEEKS, 2026, 14)).isEmpty();
        assertThat(TaxPeriods.find(ReturnPeriod.MONTH, 2026, 0)).isEmpty();
        assertThat(TaxPeriods.find(ReturnPeriod.MONTH, 2026, 12)).isPresent();
    }

    @ParameterizedTest(name = "{0} since {2}, {1}: until {3}")
    @CsvSource(nullValues = "-", value = {
        "ARBEIDSGEHANDICAPT, MONTH,      2026-03-01, 2029-02-28",
        "ARBEIDSGEHANDICAPT, MONTH,      2026-03-02, 2029-03-31",
        "ARBEIDSGEHANDICAPT, FOUR_WEEKS, 2026-03-02, 2029-03-25",
        "HERPLAATST,         MONTH,      2026-06-15, 2027-06-30",
        "OUDERE,             MONTH,      2023-12-10, 2026-12-31",
        "BANENAFSPRAAK,      MONTH,      2026-06-15, -",
    })
    void three_years_or_one_end_with_a_whole_period(BenefitCategory category, ReturnPeriod kind, LocalDate start, LocalDate last) {
        BenefitTermDays terms = new BenefitTermDays(new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct())));

        assertThat(terms.lastDay(category, kind, start).orElse(null)).isEqualTo(last);
    }
}
