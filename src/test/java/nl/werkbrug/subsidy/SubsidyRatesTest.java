package nl.werkbrug.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.subsidy.calculation.WageCostSubsidyRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dated rates, each with where it was read and how sure it is. */
class SubsidyRatesTest {

    private static final RuleBook BOOK = new RuleBook(RuleFiles.ofTheProduct());
    private static final List<String> TABLES = List.of(
            "subsidy/reference-wage", "subsidy/wage-cost-benefit", "subsidy/wage-cost-subsidy", "subsidy/youth-wage");

    private final WageCostSubsidyTables tables = new WageCostSubsidyTables(BOOK);

    @ParameterizedTest(name = "{0}: {1}, grade {2}")
    @CsvSource({
        "2024-01-01, 2069.40, C", "2024-06-30, 2069.40, C", "2024-07-01, 2133.60, C", "2025-01-01, 2191.80, C",
        "2025-12-31, 2245.80, C", "2026-01-01, 2294.40, C", "2026-06-30, 2294.40, C", "2026-07-01, 2337.00, A",
        "2026-12-31, 2337.00, A",
    })
    void holds_the_reference_wage_of_each_half_year(LocalDate day, String wage, Grade grade) {
        var found = (Figure.Found) BOOK.find("subsidy/reference-wage", "MONTH", day);

        assertThat(found.amount()).hasToString(wage);
        assertThat(found.grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0}: {1} %, grade {2}")
    @CsvSource({"2018-01-01, 23.5, B", "2021-01-01, 23.5, A", "2023-12-31, 23.5, A", "2024-01-01, 23.5, X", "2026-12-31, 23.5, X"})
    void the_employer_charges_are_assumed_since_2024(LocalDate day, String percent, Grade grade) {
        var found = (Figure.Percentage) BOOK.find("subsidy/wage-cost-subsidy", "EMPLOYER_CHARGES", day);

        assertThat(found.percent()).isEqualByComparingTo(percent);
        assertThat(found.grade()).isEqualTo(grade);
        assertThat(found.doubt().isPresent()).isEqualTo(grade == Grade.X);
    }

    @ParameterizedTest(name = "{0} years: {1} %")
    @CsvSource({"15, 30", "16, 34.5", "17, 39.5", "18, 50", "19, 60", "20, 80", "21, 100", "60, 100"})
    void younger_people_have_part_of_the_wage(int age, String percent) {
        var rates = found(tables.on(LocalDate.of(2026, 7, 1), age));

        assertThat(rates.rates().youth().number()).isEqualByComparingTo(percent);
        assertThat(rates.rates().youth().estimate()).isEqualTo(age < 21);
        assertThat(rates.version()).isEqualTo("minimumloon 2026-07-01, "
                + (age < 21 ? "jeugdloon 2024-01-01, " : "") + "percentages 2024-01-01");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-12-31, 'Wij kennen het minimumloon per maand van 31 december 2023 niet. Voor de tweede helft van 2023 is er geen bedrag'",
        "2027-01-01, 'Wij kennen het minimumloon per maand van 1 januari 2027 niet. Voor de eerste helft van 2027 is er geen bedrag'",
    })
    void a_day_without_a_rate_is_named_and_no_other_rate_stands_in(LocalDate day, String reason) {
        var missing = (Looked.Missing<WageCostSubsidyRates>) tables.on(day, 30);

        assertThat(missing.reason()).startsWith(reason);
    }

    @Test
    void a_forecast_may_use_the_last_known_rate_and_says_so() {
        var later = found(tables.onOrBefore(LocalDate.of(2028, 1, 1), 30));
        var known = found(tables.onOrBefore(LocalDate.of(2026, 1, 1), 30));

        assertThat(later.older()).isTrue();
        assertThat(later.rates().monthlyWage().number()).isEqualByComparingTo("2337.00");
        assertThat(known.older()).isFalse();
        assertThat(tables.onOrBefore(LocalDate.of(2017, 12, 31), 30)).isInstanceOf(Looked.Missing.class);
    }

    @Test
    void the_operator_sees_the_tables_without_holes() {
        var tables = BOOK.overview().stream().filter(table -> TABLES.contains(table.table())).toList();

        assertThat(tables).hasSize(TABLES.size());
        assertThat(tables).filteredOn(table -> !table.table().endsWith("benefit")).allSatisfy(table ->
                assertThat(table.missing()).isEmpty());
        assertThat(tables).allSatisfy(table -> assertThat(table.versions()).allSatisfy(version ->
                assertThat(version.sources()).isNotEmpty()));
    }

    private static Looked.Found<WageCostSubsidyRates> found(Looked<WageCostSubsidyRates> looked) {
        return (Looked.Found<WageCostSubsidyRates>) looked;
    }
}
