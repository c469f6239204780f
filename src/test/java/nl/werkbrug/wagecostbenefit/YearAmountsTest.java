package nl.werkbrug.wagecostbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import org.junit.jupiter.api.Test;

class YearAmountsTest {

    private static final RuleFiles FILES = RuleFiles.ofTheProduct();
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final YearAmounts amounts =
            new YearAmounts(new WageCostBenefitTables(new RuleBook(FILES), new Deadlines(new TermCatalogue(FILES))));

    @Test
    void h9_and_k9_hours_times_the_rate_of_the_banenafspraak() {
        Benefit it = benefit("B", BenefitCategory.BANENAFSPRAAK, null);

        YearAmount year = amounts.of(List.of(it), periods(it, RegisterStatus.IN, "138.67", 12, "-0.04"), 2026);

        assertThat(year.hours()).isEqualByComparingTo("1664");
        assertThat(year.amount()).isEqualTo(Money.euros("1680.64"));
        assertThat(year.estimate()).isFalse();
        assertThat(year.version()).contains("2026-01-01");
        assertThat(year.complete()).isTrue();
    }

    @Test
    void what_nobody_looked_at_does_not_count_and_says_so() {
        Benefit it = benefit("B", BenefitCategory.BANENAFSPRAAK, null);
        List<BenefitPeriod> told = List.of(
                period(it, 1, RegisterStatus.IN, "100"), period(it, 2, RegisterStatus.UNKNOWN, "100"),
                period(it, 3, RegisterStatus.OUT, "100"), period(it, 4, RegisterStatus.IN, null));

        YearAmount year = amounts.of(List.of(it), told, 2026);

        assertThat(year.amount()).isEqualTo(Money.euros("101.00"));
        assertThat(year.unknown()).containsExactly("februari 2026");
        assertThat(year.withoutHours()).containsExactly("april 2026");
        assertThat(year.asked()).isFalse();
    }

    @Test
    void the_cap_of_the_year_holds_and_of_two_benefits_only_the_highest() {
        Benefit register = benefit("B", BenefitCategory.BANENAFSPRAAK, null);
        Benefit disabled = benefit("D", BenefitCategory.ARBEIDSGEHANDICAPT, LocalDate.of(2026, 12, 31));
        List<BenefitPeriod> told = Stream.of(periods(register, RegisterStatus.IN, "180", 12, "0"),
                periods(disabled, RegisterStatus.UNKNOWN, "180", 12, "0")).flatMap(List::stream).toList();

        YearAmount year = amounts.of(List.of(register, disabled), told, 2026);

        assertThat(year.amount()).isEqualTo(Money.euros("6000.00"));
        assertThat(year.category()).contains(BenefitCategory.ARBEIDSGEHANDICAPT);
        assertThat(year.unknown()).isEmpty();
        assertThat(year.steps()).last().extracting(step -> step.text()).isEqualTo("Alleen het hoogste telt");
    }

    @Test
    void periods_after_the_end_do_not_count_and_a_year_without_rates_is_an_estimate() {
        Benefit it = benefit("B", BenefitCategory.HERPLAATST, LocalDate.of(2026, 2, 28));

        YearAmount ended = amounts.of(List.of(it), List.of(
                period(it, 2, RegisterStatus.UNKNOWN, "100"), period(it, 3, RegisterStatus.UNKNOWN, "100")), 2026);
        YearAmount later = amounts.of(List.of(benefit("B", BenefitCategory.BANENAFSPRAAK, null)), List.of(), 2027);

        assertThat(ended.amount()).isEqualTo(Money.euros("305.00"));
        assertThat(later.estimate()).isTrue();
        assertThat(later.amount()).isEqualTo(Money.ZERO);
    }

    private static Benefit benefit(String id, BenefitCategory category, LocalDate last) {
        return new Benefit(id, "H", "D", "E", category, ReturnPeriod.MONTH, START, last, Benefit.State.RUNNING, null, null);
    }

    /** The same hours in each month, the first with something more or less. */
    private static List<BenefitPeriod> periods(Benefit of, RegisterStatus register, String hours, int months, String more) {
        return Stream.iterate(1, month -> month <= months, month -> month + 1)
                .map(month -> period(of, month, register,
                        new BigDecimal(hours).add(month == 1 ? new BigDecimal(more) : BigDecimal.ZERO).toPlainString()))
                .toList();
    }

    private static BenefitPeriod period(Benefit of, int month, RegisterStatus register, String hours) {
        return new BenefitPeriod(
                of.id() + month, of.id(), TaxPeriods.find(ReturnPeriod.MONTH, 2026, month).orElseThrow(), register, null, false,
                hours == null ? null : new BigDecimal(hours));
    }
}
