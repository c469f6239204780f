package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WageSubsidyLettersTest {

    @Test
    void the_confirmation_says_when_it_came_and_when_it_is_decided() {
        assertThat(text(WageSubsidyFixtures.objection()))
                .contains("wij hebben uw bezwaar ontvangen", "22 december 2025", "2 februari 2026", "10 februari 2026")
                .contains("Uw bezwaar kwam na de laatste dag", "artikel 6:11 Awb", "artikel 6:6 Awb")
                .contains("uiterlijk op maandag 16 maart 2026", "artikel 7:10 lid 1 Awb")
                .doesNotContain("null");
    }

    @Test
    void what_is_in_time_and_complete_is_not_asked_about() {
        assertThat(text(WageSubsidyFixtures.barestObjection()))
                .doesNotContain("6:11", "6:6 Awb", "null")
                .contains("Wijziging loonkostensubsidie");
    }

    @Test
    void the_calculation_shows_each_month_and_each_part() {
        assertThat(text(WageSubsidyFixtures.recovery()))
                .contains("zo is de terugvordering berekend", "maart 2026", "april 2026", "€ 1.122,10", "€ 900,00", "€ 222,10")
                .contains("€ 444,20", "maandag 13 juli 2026", "€ 250,00", "donderdag 13 augustus 2026", "€ 194,20")
                .contains("schatting")
                .doesNotContain("null");
    }
}
