package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SickReportSheetTest {

    @Test
    void says_what_uwv_asks_by_when_and_that_nothing_was_reported() {
        assertThat(text(SickReportFixtures.full()))
                .contains("Betreft: melding bij UWV, no-riskpolis", "vrijdag 24 april 2026", "Werkbrug heeft dit blad gemaakt en meldt niets")
                .contains("2 maart 2026", "ja, op 20 april 2026", "100 procent van het dagloon", "loonwaarde 45 procent", "P-104")
                .doesNotContain("null");
    }

    @Test
    void uwv_is_told_of_the_last_day_of_a_contract_too() {
        assertThat(text(SickReportFixtures.contractEnds())).contains("Einde dienstverband 4 januari 2027 (einde van het contract)");
        assertThat(text(SickReportFixtures.full())).contains("Einde dienstverband 31 december 2026").doesNotContain("4 januari 2027");
    }

    @Test
    void no_number_of_the_citizen_and_no_cause_has_a_place_on_it() {
        assertThat(text(SickReportFixtures.barest()))
                .contains("Het burgerservicenummer staat niet op dit blad", "70 procent van het dagloon", "Later ontdekt nee")
                .doesNotContain("null", "999900006");
    }
}
