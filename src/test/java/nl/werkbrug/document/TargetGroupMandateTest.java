package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetGroupMandateTest {

    @Test
    void has_a_part_for_employee_and_employer_and_says_what_it_is_for() {
        assertThat(text(MandateFixtures.full()))
                .contains("Betreft: machtiging om een doelgroepverklaring aan te vragen", "Het is vrijwillig")
                .contains("Deel 1: de werknemer", "Sam de Vries", "17 mei 1990", "arbeidsgehandicapte werknemer")
                .contains("Deel 2: de werkgever", "123456789L01", "15 juni 2026", "binnen drie maanden")
                .doesNotContain("null");
    }

    @Test
    void the_bsn_is_written_on_it_by_hand_and_why_uwv_refuses_is_not_asked() {
        assertThat(text(MandateFixtures.barest()))
                .contains("schrijf het hier zelf op", "Dan hoort alleen de werknemer waarom", "Geboortedatum niet opgegeven")
                .contains("herplaatste arbeidsgehandicapte werknemer")
                .doesNotContain("null");
    }
}
