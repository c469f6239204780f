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

    @Test
    void the_decision_on_a_penalty_shows_the_days_the_amounts_and_what_one_can_do() {
        assertThat(text(WageSubsidyFixtures.penalty()))
                .contains("besluit over de dwangsom", "maandag 9 februari 2026", "dinsdag 10 februari 2026", "donderdag 12 maart 2026")
                .contains("25 februari 2026 tot en met 10 maart 2026", "€ 23,00", "€ 322,00", "€ 35,00", "€ 70,00")
                .contains("Samen: 16 dagen, € 392,00.", "artikel 4:17 en 4:18 Awb", "uiterlijk op maandag 27 april 2026")
                .contains("U kunt bezwaar maken", "artikel 4:19 Awb")
                .doesNotContain("null", "nog steeds beslissen");
    }

    @Test
    void a_penalty_that_is_not_owed_says_by_which_article_and_that_the_decision_still_must_come() {
        assertThat(text(WageSubsidyFixtures.barestPenalty()))
                .contains("geen dwangsom verschuldigd", "artikel 4:17 lid 6, onder a, Awb en artikel 4:18 Awb", "Wij moeten nog steeds beslissen")
                .doesNotContain("null", "Samen:");
    }

    @Test
    void the_employee_reads_what_the_copy_is_and_until_when_one_can_object() {
        assertThat(text(WageSubsidyFixtures.copy()))
                .contains("kopie van een besluit", "Toekenning loonkostensubsidie", "Bakkerij De Korst", "artikel 3:41 Awb")
                .contains("maandag 2 februari 2026", "op de dag nadat wij hem naar u stuurden")
                .doesNotContain("null", "beslag");
        assertThat(text(WageSubsidyFixtures.barestCopy())).contains("beroep instellen bij de rechtbank van het gebied", "griffierecht").doesNotContain("null");
    }
}
