package nl.werkbrug.wagecostbenefit.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.wagecostbenefit.YearAmount;
import org.junit.jupiter.api.Test;

class YearCheckTest {

    @Test
    void what_agrees_is_not_named() {
        assertThat(differences(own(List.of(), List.of()), "1664.00", "1680.64")).isEmpty();
    }

    @Test
    void h9_the_rate_of_the_disabled_is_named_as_too_much() {
        List<String> said = differences(own(List.of(), List.of()), "1664", "5075.20");

        assertThat(said).hasSize(1);
        assertThat(said.get(0).replace('\u00a0', ' ')).contains("€ 5.075,20", "€ 1.680,64", "€ 3.394,56 te veel");
    }

    @Test
    void other_hours_and_too_little_are_named_apart() {
        List<String> said = differences(own(List.of(), List.of()), "1500", "1515");

        assertThat(said).hasSize(2);
        assertThat(said.get(0)).contains("1500 verloonde uren, u vulde 1664 in");
        assertThat(said.get(1)).contains("te weinig");
    }

    @Test
    void what_is_unknown_is_named_before_there_is_an_overview() {
        assertThat(YearCheck.differences(own(List.of("maart 2026"), List.of("april 2026")), null))
                .anyMatch(it -> it.contains("maart 2026")).anyMatch(it -> it.contains("april 2026")).hasSize(2);
    }

    private static List<String> differences(YearAmount own, String hours, String euros) {
        return YearCheck.differences(own, new OverviewLine(new BigDecimal(hours), Money.euros(euros)));
    }

    private static YearAmount own(List<String> unknown, List<String> withoutHours) {
        return new YearAmount(
                "D", new BigDecimal("1664"), Money.euros("1680.64"), Optional.of(BenefitCategory.BANENAFSPRAAK), false, "2026-01-01",
                List.of(), unknown, withoutHours, true, null);
    }
}
