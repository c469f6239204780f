package nl.werkbrug.subsidy.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import nl.werkbrug.subsidy.WageCostSubsidyTables;
import nl.werkbrug.subsidy.trial.HireForecast.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HireForecastsTest {

    private static final RuleFiles FILES = RuleFiles.ofTheProduct();
    private static final RuleBook BOOK = new RuleBook(FILES);
    private static final Deadlines DEADLINES = new Deadlines(new TermCatalogue(FILES));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final HireForecasts forecasts =
            new HireForecasts(new WageCostSubsidyTables(BOOK), new WageCostBenefitTables(BOOK, DEADLINES), DEADLINES);

    static Stream<Seeded> seeds() {
        return Seeded.cases(200);
    }

    @Test
    void first_the_flat_rate_then_the_wage_value_then_each_january_a_new_rate() {
        HireForecast forecast = forecast(plan(MARCH, 30, false, 60));

        assertThat(forecast.until()).isEqualTo("2028-03-01");
        assertThat(forecast.phases()).extracting(phase -> phase.from() + " " + phase.basis() + " " + phase.rateDay() + " "
                + phase.perMonthWithCharges() + (phase.older() ? " last known" : "")).containsExactly(
                "2026-03-01 FLAT_RATE 2026-03-01 1360.12", "2026-09-01 MEASURED 2026-03-01 1088.10",
                "2027-01-01 MEASURED 2027-01-01 1108.30 last known", "2028-01-01 MEASURED 2028-01-01 1108.30 last known");
        assertThat(forecast.months()).hasSize(24).noneMatch(HireForecast.Month::part);
        assertThat(forecast.subsidy()).isEqualTo(Money.euros("28029.32"));
        assertThat(forecast.older()).isTrue();
        assertThat(forecast.assumed()).isTrue();
    }

    @Test
    void trap_the_minimum_wage_of_july_does_not_change_a_running_subsidy() {
        HireForecast forecast = forecast(plan(LocalDate.of(2026, 1, 1), 30, true, 60));

        assertThat(forecast.months().subList(0, 12)).extracting(HireForecast.Month::amount)
                .containsOnly(Money.euros("1088.10"));
        assertThat(forecast.phases()).extracting(HireForecast.Phase::from)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    }

    @Test
    void the_benefit_is_counted_by_calendar_year_and_paid_in_the_next() {
        HireForecast forecast = forecast(plan(MARCH, 30, false, 60));

        assertThat(forecast.benefits()).extracting(year -> year.year() + " " + year.paidHours() + " " + year.amount() + " "
                + year.decidedBy() + (year.older() ? " last known" : "")).containsExactly(
                "2026 1395.02 1408.97 2027-07-31", "2027 1664.00 1680.64 2028-07-31 last known",
                "2028 272.79 275.52 2029-07-31 last known");
        assertThat(forecast.benefits().get(0).paidBy()).hasValueSatisfying(day ->
                assertThat(day).isBetween(LocalDate.of(2027, 9, 11), LocalDate.of(2027, 9, 13)));
        assertThat(forecast.benefit()).isEqualTo(Money.euros("3365.13"));
        assertThat(forecast.total()).isEqualTo(Money.euros("31394.45"));
    }

    @Test
    void a_part_of_a_month_counts_by_its_days() {
        HireForecast forecast = forecast(plan(LocalDate.of(2026, 3, 15), 30, false, 60));

        assertThat(forecast.months()).hasSize(25);
        assertThat(forecast.months().get(0).month()).isEqualTo(YearMonth.of(2026, 3));
        // 17 of 31 days, then 14 days of the flat rate and 16 days of the wage value in September, then 14 of 31 days.
        assertThat(forecast.months().get(0).amount()).isEqualTo(Money.euros("745.87"));
        assertThat(forecast.months().get(6).amount()).isEqualTo(Money.euros("1215.04"));
        assertThat(forecast.months()).filteredOn(HireForecast.Month::part).extracting(HireForecast.Month::month)
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 9), YearMonth.of(2028, 3));
    }

    @Test
    void without_an_expected_wage_value_nothing_is_guessed_after_the_flat_rate() {
        HireForecast forecast = forecast(plan(MARCH, 30, false, null));

        assertThat(forecast.incomplete()).isTrue();
        assertThat(forecast.months()).filteredOn(month -> month.amount().isPositive()).hasSize(6);
        assertThat(forecast.phases().get(1).basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void the_youth_rate_grows_with_the_lowest_age_that_is_possible() {
        List<HireForecast.Phase> phases = forecast(plan(MARCH, 19, true, 60)).phases();

        assertThat(phases).extracting(phase -> phase.version().contains("jeugdloon")).containsExactly(true, true, true);
        // On 1 January 2027 still 19, on 1 January 2028 at least 20: 60 and 80 percent.
        assertThat(phases.get(2).perMonth().cents() * 60).isCloseTo(phases.get(1).perMonth().cents() * 80,
                org.assertj.core.data.Offset.offset(80L));
    }

    @Test
    void says_what_is_left_of_the_wage() {
        HirePlan plan = new HirePlan(MARCH, null, hours(36), hours(36), new BigDecimal("2500"), true, 60, null, null);

        HireForecast forecast = forecast(plan);

        // 2500 x 1.08 - 991.18
        assertThat(forecast.phases().get(0).left()).contains(Money.euros("1708.82"));
        assertThat(forecast.benefits()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "start        | -          | 30  | 32 | 36 | 60  | BANENAFSPRAAK | 1664 | dag",
        "too early    | 2023-12-31 | 30  | 32 | 36 | 60  | BANENAFSPRAAK | 1664 | dag",
        "too late     | 2031-01-01 | 30  | 32 | 36 | 60  | BANENAFSPRAAK | 1664 | dag",
        "age          | 2026-03-01 | 14  | 32 | 36 | 60  | BANENAFSPRAAK | 1664 | leeftijd",
        "hours        | 2026-03-01 | 30  | 0  | -  | 60  | BANENAFSPRAAK | 1664 | uren,voltijdUren",
        "wage value   | 2026-03-01 | 30  | 32 | 36 | 101 | BANENAFSPRAAK | 1664 | loonwaarde",
        "older        | 2026-03-01 | 30  | 32 | 36 | 60  | OUDERE        | 1664 | lkv",
        "paid hours   | 2026-03-01 | 30  | 32 | 36 | 60  | BANENAFSPRAAK | -    | verloondeUren",
    })
    void names_what_is_wrong_with_a_plan(String what, LocalDate start, Integer age, BigDecimal hours, BigDecimal fullTime,
            Integer wageValue, BenefitQuestion.Category category, BigDecimal paidHours, String fields) {
        Mistakes mistakes = new Mistakes();

        var forecast = forecasts.compute(
                new HirePlan(start, age, hours, fullTime, null, true, wageValue, category, paidHours), mistakes);

        assertThat(forecast).isEmpty();
        assertThat(mistakes.byField().keySet()).containsExactly(fields.split(","));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void months_and_phases_cover_the_two_years_without_hole_or_overlap(Seeded seeded) {
        LocalDate start = seeded.day(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));

        HireForecast forecast = forecast(plan(start, seeded.between(15, 60), seeded.coin(), seeded.between(0, 100)));

        assertThat(forecast.phases().get(0).from()).isEqualTo(start);
        assertThat(forecast.until()).isEqualTo(start.plusYears(2));
        for (int at = 1; at < forecast.phases().size(); at++) {
            assertThat(forecast.phases().get(at).from()).isEqualTo(forecast.phases().get(at - 1).until());
        }
        assertThat(forecast.months()).hasSize(start.getDayOfMonth() == 1 ? 24 : 25);
        Money most = forecast.phases().stream().map(HireForecast.Phase::perMonthWithCharges).reduce(Money.ZERO, Money::max);
        assertThat(forecast.months()).allSatisfy(month -> assertThat(month.amount()).isBetween(Money.ZERO, most));
        assertThat(forecast.benefits().stream().map(HireForecast.BenefitYear::paidHours).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(BigDecimal.valueOf(2 * 1664), org.assertj.core.data.Offset.offset(BigDecimal.TEN));
        assertThat(ChronoUnit.DAYS.between(start, forecast.until())).isBetween(729L, 731L);
    }

    private HireForecast forecast(HirePlan plan) {
        Mistakes mistakes = new Mistakes();
        var forecast = forecasts.compute(plan, mistakes);
        assertThat(mistakes.byField()).isEmpty();
        return forecast.orElseThrow();
    }

    private static HirePlan plan(LocalDate start, int age, boolean measured, Integer wageValue) {
        return new HirePlan(start, age, hours(32), hours(36), null, measured, wageValue,
                BenefitQuestion.Category.BANENAFSPRAAK, hours(1664));
    }

    private static BigDecimal hours(int hours) {
        return BigDecimal.valueOf(hours);
    }
}
