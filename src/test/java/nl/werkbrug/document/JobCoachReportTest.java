package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobCoachReportTest {

    @Test
    void the_report_has_log_results_explanation_and_both_voices_with_room_to_sign() {
        assertThat(text(JobCoachFixtures.full()))
                .contains("verslag van de jobcoach over een halfjaar", "Werknemer Sam de Vries-Özdemir", "K. Oach, Jobcoaches aan de Maas")
                .contains("Regime midden", "Beschikbaar (schatting) 62,7 uur", "Gebruikt 2,33 uur")
                .contains("begeleiding op het werk 120 30 1 120", "gesprek met de werknemer 120 0 6 20")
                .contains("begint nu zelf", "oefenden elke week", "Ingevuld door B. Oven, ploegleider", "Hoe gevraagd ingevuld samen", "Ik wil nog een keer oefenen.")
                .contains("ingevuld samen met de werknemer", "Handtekening werkgever", "Handtekening werknemer")
                .doesNotContain("null", "niet opgegeven");
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(text(JobCoachFixtures.barest()))
                .contains("geen bezoeken of uren in het logboek", "De werkgever gaf geen evaluatie", "De werknemer is niet gevraagd.")
                .contains("verslag van de jobcoach over een jaar")
                .doesNotContain("null", "schatting");
    }
}
