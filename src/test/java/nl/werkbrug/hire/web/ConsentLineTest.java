package nl.werkbrug.hire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.hire.HireConsent;
import nl.werkbrug.hire.HireConsents;
import org.junit.jupiter.api.Test;

class ConsentLineTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 6, 1);
    private static final LocalDate RECORDED = LocalDate.of(2026, 6, 2);

    @Test
    void nobody_asked_yet() {
        assertThat(ConsentLine.of(Optional.empty()).inWords()).isEqualTo("Nog niet gevraagd aan de werknemer.");
    }

    @Test
    void given_says_when_how_and_who_wrote_it_down() {
        assertThat(words(new HireConsent(true, GIVEN, "SPOKEN"), "Hanna Haver")).isEqualTo(
                "Ja, daarvoor gaf de werknemer toestemming op 1 juni 2026, mondeling. Vastgelegd op 2 juni 2026 door Hanna Haver.");
    }

    @Test
    void given_by_the_employee_with_a_link() {
        assertThat(words(new HireConsent(true, GIVEN, "LINK"), null))
                .endsWith("op 1 juni 2026, via een uitnodiging. Vastgelegd op 2 juni 2026 door de werknemer zelf.");
    }

    @Test
    void not_given() {
        assertThat(words(HireConsent.none(), "Hanna Haver"))
                .isEqualTo("Nee, daarvoor is geen toestemming van de werknemer. Vastgelegd op 2 juni 2026 door Hanna Haver.");
    }

    private static String words(HireConsent consent, String by) {
        return ConsentLine.of(Optional.of(new HireConsents.Told(consent, RECORDED, by))).inWords();
    }
}
