package nl.werkbrug.wagesubsidy.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.measurement.Abilities.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 1 Besluit loonkostensubsidie Participatiewet 2021. G1 to G3 are scenarios of MinBZK/regelrecht-corpus of 1 July 2026. */
class AbilitiesTest {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final RuleBook BOOK = new RuleBook(RuleFiles.ofTheProduct());
    private static final HourlyWages WAGES = new HourlyWages(BOOK);

    @ParameterizedTest(name = "{0}: {1} hours, {2} cents")
    @CsvSource({
        "G1, 6.4, , FITS", "G2, 3, 1499, FITS", "G3, 3, 1498, DOES_NOT_FIT",
        // Derived: the borders of two and four hours.
        "D1, 4, , FITS", "D2, 3.99, , UNKNOWN", "D3, 2, 1499, FITS", "D4, 1.99, 2000, DOES_NOT_FIT", "D5, , 2000, UNKNOWN"
    })
    void hours_and_wage(String id, BigDecimal hours, Long cents, Verdict verdict) {
        Abilities it = new Abilities(true, true, true, hours, cents == null ? null : Money.cents(cents));

        assertThat(it.verdict(WAGES.on(JULY_2026).orElseThrow())).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "task {0}, skills {1}, hour {2}: {3}")
    @CsvSource({
        "true, true, true, FITS", "false, true, true, DOES_NOT_FIT", "true, false, true, DOES_NOT_FIT",
        "true, true, false, DOES_NOT_FIT", ", true, true, UNKNOWN", "true, , true, UNKNOWN", "true, true, , UNKNOWN",
        // One that does not hold settles it, whatever is not known.
        ", , false, DOES_NOT_FIT"
    })
    void all_must_hold(Boolean task, Boolean skills, Boolean hour, Verdict verdict) {
        assertThat(new Abilities(task, skills, hour, BigDecimal.valueOf(8), null).verdict(null)).isEqualTo(verdict);
    }

    @Test
    void an_unknown_minimum_wage_leaves_it_open() {
        Abilities it = new Abilities(true, true, true, BigDecimal.valueOf(3), Money.euros("30.00"));

        assertThat(it.verdict(WAGES.on(LocalDate.of(2030, 1, 1)).orElse(null))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Abilities.UNKNOWN.told()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}, grade {2}")
    @CsvSource({
        "2024-01-01, 13.27, C", "2024-07-01, 13.68, C", "2025-01-01, 14.06, C", "2025-07-01, 14.40, C", "2026-01-01, 14.71, C",
        "2026-07-01, 14.99, A", "2026-12-31, 14.99, A"
    })
    void holds_the_hourly_minimum_wage_of_each_half_year(LocalDate day, String wage, Grade grade) {
        var found = (Figure.Found) BOOK.find("subsidy/hourly-wage", "HOUR", day);

        assertThat(found.amount()).hasToString(wage);
        assertThat(found.grade()).isEqualTo(grade);
    }
}
