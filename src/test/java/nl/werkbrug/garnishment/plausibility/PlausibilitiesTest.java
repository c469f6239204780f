package nl.werkbrug.garnishment.plausibility;

import static nl.werkbrug.garnishment.Plausibility.Outcome.GOOD;
import static nl.werkbrug.garnishment.Plausibility.Outcome.LOOK;
import static nl.werkbrug.garnishment.Plausibility.Outcome.UNKNOWN;
import static nl.werkbrug.garnishment.Plausibility.Subject.AGE;
import static nl.werkbrug.garnishment.Plausibility.Subject.CAK_PREMIUM;
import static nl.werkbrug.garnishment.Plausibility.Subject.COMPANY_CAR;
import static nl.werkbrug.garnishment.Plausibility.Subject.INDEX_DAY;
import static nl.werkbrug.garnishment.Plausibility.Subject.LOW_INCOME;
import static nl.werkbrug.garnishment.Plausibility.Subject.MAXIMUM;
import static nl.werkbrug.garnishment.Plausibility.Subject.PAY_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.garnishment.Plausibility.Outcome;
import nl.werkbrug.garnishment.Plausibility.Subject;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountFacts.Income;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountFacts.Wage;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check of a protected amount, as rows with their source. */
class PlausibilitiesTest {

    private static final RuleFiles FILES = RuleFiles.ofTheProduct();
    private static final RuleBook BOOK = new RuleBook(FILES);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    private final Plausibilities plausibilities =
            new Plausibilities(new ProtectedAmountMaxima(BOOK), BOOK, new Deadlines(new TermCatalogue(FILES)));

    @ParameterizedTest(name = "{0} set on {1} for {2}: {3}; EX-19, artikel 475da lid 1 Rv")
    @CsvSource({
        "2093.67, 2025-07-01, SINGLE, GOOD",
        "2093.68, 2025-07-01, SINGLE, LOOK",
        "2093.67, 2025-06-30, SINGLE, LOOK",
        "2888.00, 2025-07-01, , GOOD",
        "2888.01, 2025-07-01, , LOOK",
        "9999.00, 2026-01-01, SINGLE, UNKNOWN",
        "2191.43, 2026-07-01, SINGLE, LOOK",
    })
    void compares_with_the_maximum_of_household_and_half_year(String euros, LocalDate day, HouseholdType type, Outcome outcome) {
        Plausibility found = found(MAXIMUM, facts(amount(euros, day), type, null), day);

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.source()).contains("475da lid 1 Rv");
        assertThat(found.request().isEmpty()).isEqualTo(outcome != LOOK);
    }

    @Test
    void a_missing_half_year_says_so_and_an_unconfirmed_one_is_an_estimate() {
        LocalDate missing = LocalDate.of(2026, 1, 1);
        LocalDate unconfirmed = LocalDate.of(2026, 7, 1);

        assertThat(found(MAXIMUM, facts(amount("1600.00", missing), HouseholdType.SINGLE, null), missing).text())
                .contains("eerste helft van 2026");
        assertThat(found(MAXIMUM, facts(amount("1600.00", unconfirmed), HouseholdType.SINGLE, null), unconfirmed).text())
                .contains("€ 2.191,42 voor alleenstaande (schatting)");
    }

    @ParameterizedTest(name = "{0} at net {1} with holiday allowance: {2}; EX-10, nos.nl 2374538")
    @CsvSource({"971.00, 1075.00, LOOK", "1021.24, 1075.00, LOOK", "1021.25, 1075.00, GOOD", "1600.00, 4000.00, GOOD", "1600.00, , UNKNOWN"})
    void warns_below_95_percent_of_a_low_income(String euros, String net, Outcome outcome) {
        Plausibility found = found(LOW_INCOME, facts(amount(euros, DAY), HouseholdType.SINGLE, net), DAY);

        assertThat(found.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_low_income_cannot_be_judged_when_the_maximum_is_missing_or_another_income_counts_too() {
        LocalDate missing = LocalDate.of(2026, 1, 1);
        ProtectedAmount spread = new ProtectedAmount(Money.euros("971.00"), null, new Protection.Part(1, 2), DAY, DAY, "");

        assertThat(found(LOW_INCOME, facts(amount("971.00", missing), HouseholdType.SINGLE, "1075.00"), missing).outcome())
                .isEqualTo(UNKNOWN);
        assertThat(found(LOW_INCOME, facts(spread, HouseholdType.SINGLE, "1075.00"), DAY).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_low_income_without_its_holiday_allowance_cannot_be_called_good() {
        Income bare = new Income(Money.euros("1022.00"), false, language -> "de verklaring");
        var facts = new ProtectedAmountFacts(amount("971.00", DAY), Optional.of(HouseholdType.SINGLE), Optional.of(bare),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(found(LOW_INCOME, facts, DAY).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_percentage_follows_the_wage_and_is_compared_as_an_amount_of_it() {
        ProtectedAmount share = new ProtectedAmount(Money.ZERO, new BigDecimal("95.00"), null, DAY, DAY, "");

        assertThat(found(LOW_INCOME, facts(share, HouseholdType.SINGLE, "1075.00"), DAY).outcome()).isEqualTo(GOOD);
        assertThat(found(MAXIMUM, facts(share, HouseholdType.SINGLE, "1075.00"), DAY).outcome()).isEqualTo(GOOD);
        assertThat(found(MAXIMUM, facts(share, HouseholdType.SINGLE, "3000.00"), DAY).outcome()).isEqualTo(LOOK);
        assertThat(found(MAXIMUM, facts(share, HouseholdType.SINGLE, null), DAY).outcome()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "set on 2025-07-15, seen on {0}: {1}; artikel 475d Rv")
    @CsvSource({"2026-07-15, GOOD", "2026-07-16, LOOK"})
    void warns_after_twelve_months(LocalDate today, Outcome outcome) {
        assertThat(found(AGE, facts(amount("1600.00", DAY), null, null), today).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "set on {0}, seen on {1}: {2}; artikel 475da lid 1 Rv, 1 January and 1 July")
    @CsvSource({
        "2025-07-15, 2025-12-31, GOOD", "2025-07-15, 2026-01-01, LOOK", "2025-06-30, 2025-07-01, LOOK", "2025-07-01, 2025-12-31, GOOD",
    })
    void warns_after_a_day_on_which_the_amounts_change(LocalDate set, LocalDate today, Outcome outcome) {
        assertThat(found(INDEX_DAY, facts(amount("1600.00", set), null, null), today).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "2,000.00 then, {0} now: {1}; own agreement, from 75.00")
    @CsvSource({"2074.99, GOOD", "2075.00, LOOK", "1925.01, GOOD", "1925.00, LOOK"})
    void warns_when_the_pay_changed(String now, Outcome outcome) {
        Wage then = new Wage(DAY, Money.euros("2000.00"));
        Wage last = new Wage(LocalDate.of(2025, 9, 25), Money.euros(now));

        assertThat(found(PAY_CHANGED, wages(then, last), DAY).outcome()).isEqualTo(outcome);
    }

    @Test
    void one_run_says_nothing_about_a_change_of_pay() {
        Wage only = new Wage(DAY, Money.euros("2000.00"));

        assertThat(found(PAY_CHANGED, wages(only, only), DAY).outcome()).isEqualTo(UNKNOWN);
        assertThat(found(PAY_CHANGED, wages(null, null), DAY).outcome()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "company car {0}: {1}; artikel 475db lid 1 c Rv")
    @CsvSource({"true, LOOK", "false, GOOD", ", UNKNOWN"})
    void warns_about_a_company_car(Boolean car, Outcome outcome) {
        var facts = new ProtectedAmountFacts(amount("1600.00", DAY), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.ofNullable(car), Optional.empty());

        assertThat(found(COMPANY_CAR, facts, DAY).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "CAK premium since {0}: {1}; artikel 18f Zvw")
    @CsvSource({"2025-07-15, GOOD", "2025-07-16, LOOK", ", GOOD"})
    void warns_when_the_premium_started_later(LocalDate since, Outcome outcome) {
        var facts = new ProtectedAmountFacts(amount("1600.00", DAY), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.ofNullable(since));

        assertThat(found(CAK_PREMIUM, facts, DAY).outcome()).isEqualTo(outcome);
    }

    private Plausibility found(Subject subject, ProtectedAmountFacts facts, LocalDate today) {
        return plausibilities.of(facts, today).stream().filter(it -> it.subject() == subject).findFirst().orElseThrow();
    }

    private static ProtectedAmount amount(String euros, LocalDate day) {
        return new ProtectedAmount(Money.euros(euros), day, day, "het exploot");
    }

    private static ProtectedAmountFacts facts(ProtectedAmount voet, HouseholdType household, String net) {
        return new ProtectedAmountFacts(
                voet, Optional.ofNullable(household),
                Optional.ofNullable(net).map(it -> new Income(Money.euros(it), true, language -> "de verklaring")), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ProtectedAmountFacts wages(Wage then, Wage last) {
        return new ProtectedAmountFacts(
                amount("1600.00", DAY), Optional.empty(), Optional.empty(), Optional.ofNullable(then), Optional.ofNullable(last),
                Optional.empty(), Optional.empty());
    }
}
