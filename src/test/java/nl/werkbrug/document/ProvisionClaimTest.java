package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvisionClaimTest {

    @Test
    void the_claim_says_what_was_bought_and_what_is_asked_back() {
        assertThat(text(ProvisionFixtures.full()))
                .contains("Uw kenmerk: VZ-77", "Werknemer Sam de Vries-Özdemir", "Wie declareert de werkgever", "zelf invullen")
                .contains("een werktafel die omhoog en omlaag kan", "Kantoor & Zo", "Besluit van 01-06-2026", "Gekocht op 10-06-2026")
                .contains("1.089,00", "189,00", "950,00", "900,00", "trekt de btw af", "de factuur", "het bewijs van betaling")
                .doesNotContain("null", "niet opgegeven");
    }

    @Test
    void what_is_not_known_leaves_no_holes() {
        assertThat(text(ProvisionFixtures.barest())).contains("niet opgegeven", "200,00", "telt zij mee").doesNotContain("null");
    }
}
