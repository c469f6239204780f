package nl.werkbrug.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EX-19: maxima of article 475da lid 1 Rv, each row with the source the product shows. */
class ProtectedAmountMaximaTest {

    private final ProtectedAmountMaxima maxima = new ProtectedAmountMaxima(new RuleBook(RuleFiles.ofTheProduct()));

    @ParameterizedTest(name = "EX-{0}, {6}")
    @CsvSource({
        "19a, 2021-01-01, 1661.40, 1779.52, 2199.34, 2317.45, https://vng.nl/nieuws/wijziging-bedragen-beslagvrije-voet",
        "19b, 2022-01-01, 1691.66, 1814.73, 2236.89, 2262.98, https://toetsjekennis.nl/",
        "19c, 2023-01-01, 1872.81, 2015.84, 2470.03, 2509.97,"
                + " https://www.rendement.nl/loonbeslag/nieuws/bedragen-beslagvrije-voet-per-1-januari-2023-omhoog.html",
        "19d, 2024-01-01, 1996.21, 2162.60, 2631.49, 2747.09, https://schuldinfo.nl/beslag-inkomen/hoogte-beslagvrije-voet/",
        "19f, 2025-01-01, 2071.24, 2242.24, 2739.03, 2855.96, https://aag.nl/kennis/beslagvrije-voet-per-1-januari-2025/",
        "19g, 2025-07-01, 2093.67, 2264.67, 2771.07, 2888.00, https://www.fundamentvoor.nl/node/55343",
    })
    void holds_the_published_maxima(
            String example, LocalDate from, String single, String parent, String couple, String family, String source) {
        var found = maxima.maxima(from).stream().map(Figure.Found.class::cast).toList();

        assertThat(found).extracting(Figure.Found::amount).containsExactly(
                Money.euros(single), Money.euros(parent), Money.euros(couple), Money.euros(family));
        assertThat(found).extracting(Figure.Found::source).containsOnly(source);
        assertThat(found).noneMatch(Figure.Found::isEstimate);
    }

    @Test
    void example_19e_has_two_figures_for_july_2024_of_which_one_is_an_estimate() {
        LocalDate july = LocalDate.of(2024, 7, 1);

        var single = (Figure.Found) maxima.maximum(HouseholdType.SINGLE, july);
        var parent = (Figure.Found) maxima.maximum(HouseholdType.SINGLE_PARENT, july);

        assertThat(single.amount()).isEqualTo(Money.euros("2019.60"));
        assertThat(single.isEstimate()).isFalse();
        assertThat(parent.amount()).isEqualTo(Money.euros("2181.31"));
        assertThat(parent.isEstimate()).isTrue();
        assertThat(maxima.maximum(HouseholdType.COUPLE, july)).isInstanceOf(Figure.Missing.class);
        assertThat(maxima.maximum(HouseholdType.COUPLE_WITH_CHILDREN, july)).isInstanceOf(Figure.Missing.class);
    }

    @ParameterizedTest
    @EnumSource(HouseholdType.class)
    void example_19i_of_july_2026_is_an_estimate_for_every_household(HouseholdType household) {
        LocalDate july = LocalDate.of(2026, 7, 1);

        var found = (Figure.Found) maxima.maximum(household, july);

        assertThat(found.isEstimate()).isTrue();
        assertThat(found.grade()).isEqualTo(Grade.X);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-12-31, tweede helft van 2020",
        "2021-07-01, tweede helft van 2021",
        "2022-12-31, tweede helft van 2022",
        "2023-07-01, tweede helft van 2023",
        "2026-01-01, eerste helft van 2026",
        "2026-06-30, eerste helft van 2026",
        "2027-01-01, eerste helft van 2027",
    })
    void names_the_half_year_that_is_missing_and_never_uses_another_one(LocalDate day, String halfYear) {
        var missing = (Figure.Missing) maxima.maximum(HouseholdType.SINGLE, day);

        assertThat(missing.reason()).startsWith("Voor de " + halfYear + " is er geen bedrag.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-01", "2025-09-30", "2025-12-31"})
    void holds_from_the_first_up_to_and_including_the_last_day(LocalDate day) {
        var found = (Figure.Found) maxima.maximum(HouseholdType.SINGLE, day);

        assertThat(found.amount()).isEqualTo(Money.euros("2093.67"));
        assertThat(found.validFrom()).isEqualTo("2025-07-01");
        assertThat(found.validUntil()).isEqualTo("2025-12-31");
    }
}
