package nl.werkbrug.garnishment.plausibility;

import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.ABOVE_ESTIMATED_MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.ABOVE_MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.BELOW_LOW_INCOME_SHARE;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.GARNISHED_IN_FUTURE;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.MAXIMUM_UNKNOWN;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.NOT_STATED;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.OLDER_THAN_A_YEAR;
import static nl.werkbrug.rules.HouseholdType.COUPLE_WITH_CHILDREN;
import static nl.werkbrug.rules.HouseholdType.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.garnishment.StatedProtectedAmount;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedAmountCheckTest {

    private static final RuleFiles FILES = RuleFiles.ofTheProduct();

    private final ProtectedAmountCheck check = new ProtectedAmountCheck(
            new ProtectedAmountMaxima(new RuleBook(FILES)), new Deadlines(new TermCatalogue(FILES)));

    private static StatedProtectedAmount stated(String amount, String day, HouseholdType household) {
        return stated(amount, day, household, null);
    }

    private static StatedProtectedAmount stated(String amount, String day, HouseholdType household, String net) {
        return new StatedProtectedAmount(
                Optional.ofNullable(amount).map(Money::euros), Optional.empty(), LocalDate.parse(day),
                Optional.ofNullable(household), Optional.ofNullable(net).map(Money::euros));
    }

    private List<ProtectedAmountWarning.Code> codes(StatedProtectedAmount stated) {
        return check.check(stated, stated.garnishedOn()).stream().map(ProtectedAmountWarning::code).toList();
    }

    @Test
    void finds_nothing_to_warn_about_at_exactly_the_maximum() {
        var stated = stated("2093.67", "2025-07-01", SINGLE, "3000.00");

        assertThat(codes(stated)).isEmpty();
    }

    @Test
    void warns_above_the_maximum_of_the_half_year() {
        var stated = stated("2093.67", "2025-06-30", SINGLE);

        var warnings = check.check(stated, stated.garnishedOn());

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(ABOVE_MAXIMUM);
            assertThat(warning.text()).contains("€ 2.071,24").doesNotContain("schatting");
        });
    }

    @Test
    void calls_an_unconfirmed_maximum_an_estimate() {
        var stated = stated("3155.32", "2026-07-01", COUPLE_WITH_CHILDREN);

        var warnings = check.check(stated, stated.garnishedOn());

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(ABOVE_ESTIMATED_MAXIMUM);
            assertThat(warning.text()).contains("€ 3.155,31 (schatting)");
        });
    }

    @Test
    void says_that_nothing_was_compared_when_the_maximum_is_unknown() {
        var stated = stated("9999.99", "2026-01-01", SINGLE, "1000.00");

        var warnings = check.check(stated, stated.garnishedOn());

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(MAXIMUM_UNKNOWN);
            assertThat(warning.text()).contains("eerste helft van 2026");
        });
    }

    @Test
    void compares_with_the_highest_maximum_when_the_household_is_unknown() {
        assertThat(codes(stated("2888.00", "2025-07-01", null))).isEmpty();
        assertThat(codes(stated("2888.01", "2025-07-01", null))).containsExactly(ABOVE_MAXIMUM);
    }

    @Test
    void compares_with_the_half_year_in_which_the_amount_was_set_and_not_with_that_of_the_garnishment() {
        var stated = new StatedProtectedAmount(
                Optional.of(Money.euros("2093.67")), Optional.of(LocalDate.of(2025, 7, 1)), LocalDate.of(2025, 6, 1),
                Optional.of(SINGLE), Optional.empty());

        var warnings = check.check(stated, LocalDate.of(2025, 7, 1));

        assertThat(warnings).isEmpty();
    }

    @Test
    void warns_when_no_amount_is_stated() {
        assertThat(codes(stated(null, "2025-07-01", SINGLE))).containsExactly(NOT_STATED);
    }

    @Test
    void warns_when_the_garnishment_lies_in_the_future() {
        var stated = stated("1600.00", "2025-07-02", SINGLE);

        var warnings = check.check(stated, LocalDate.of(2025, 7, 1));

        assertThat(warnings).extracting(ProtectedAmountWarning::code).containsExactly(GARNISHED_IN_FUTURE);
    }

    @ParameterizedTest(name = "set on 2025-07-01, seen on {0}: {1}; artikel 475d Rv")
    @CsvSource({"2026-06-30, false", "2026-07-01, false", "2026-07-02, true"})
    void warns_after_twelve_months(LocalDate today, boolean warns) {
        var stated = stated("1600.00", "2025-07-01", SINGLE);

        var warnings = check.check(stated, today);

        assertThat(warnings.stream().anyMatch(warning -> warning.code() == OLDER_THAN_A_YEAR)).isEqualTo(warns);
    }

    @ParameterizedTest(name = "voet {0} at net {1} with holiday allowance: {2}; EX-10, nos.nl 2374538")
    @CsvSource({
        "971.00,  1075.00, true",
        "970.90,  1075.00, true",
        "1021.24, 1075.00, true",
        "1021.25, 1075.00, false",
        "1661.40, 1661.40, false",
        "1600.00, 4000.00, false",
    })
    void warns_below_95_percent_of_a_low_income_with_holiday_allowance(String voet, String net, boolean warns) {
        var stated = stated(voet, "2021-04-01", SINGLE, net);

        assertThat(codes(stated).contains(BELOW_LOW_INCOME_SHARE)).isEqualTo(warns);
    }
}
