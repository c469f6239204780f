package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialPapersTest {

    @Test
    void the_agreement_says_everything_that_was_agreed_and_has_room_for_three_signatures() {
        assertThat(text(TrialFixtures.agreement()))
                .contains("Werkgever Bakkerij De Korenschoof B.V.", "Werknemer Sam de Vries-Özdemir", "Besluit van 08-06-2026")
                .contains("maandag 15 juni 2026", "vrijdag 14 augustus 2026", "Uren per week 24,5")
                .contains("B. Oven, ploegleider", "Broodfabriek De Aar", "vergoedt: reiskosten")
                .contains("Aansprakelijkheid Polder Verzekeringen", "Ongevallen Ongevallen Onderling")
                .contains("ten minste zes maanden", "geen proeftijd en geen uitzendbeding", "Vanaf 17-08-2026", "Halverwege belt UWV.")
                .contains("Werkgever ....", "Werknemer ....", "UWV ....")
                .doesNotContain("null", "niet opgegeven");
    }

    @Test
    void without_an_insurance_against_accidents_none_is_named() {
        assertThat(text(TrialFixtures.barestAgreement())).contains("geen afspraak gemaakt").doesNotContain("null", "Ongevallen");
    }

    @Test
    void who_is_hired_reads_from_when_and_whom_to_tell() {
        assertThat(text(TrialFixtures.hired()))
                .contains("u komt bij ons in dienst", "maandag 17 augustus 2026", "geen proeftijd", "Vertel Gemeente Maasbrug")
                .doesNotContain("null", "niet in dienst");
    }

    @Test
    void who_is_not_hired_reads_the_words_of_the_employer_and_where_to_go() {
        assertThat(text(TrialFixtures.notHired()))
                .contains("niet in dienst", "14 augustus 2026", "Dank u wel voor uw inzet", "U werkte netjes. Wij hebben nu geen vaste plek.", "Wij melden UWV")
                .doesNotContain("null");
    }

    @Test
    void what_never_began_has_no_last_day() {
        TrialLetter it = TrialFixtures.barest(TrialLetter.Outcome.STOPPED);
        assertThat(text(new TrialLetter(it.letter(), it.outcome(), it.first(), null, null, "Het lukt niet.", "UWV")))
                .contains("De proefplaatsing gaat niet door.", "Het lukt niet.", "dat de proefplaatsing niet doorgaat")
                .doesNotContain("laatste dag", "Dank u wel", "liep uw uitkering door");
    }

    @ParameterizedTest
    @EnumSource(TrialLetter.Outcome.class)
    void what_is_not_known_leaves_no_holes(TrialLetter.Outcome outcome) {
        assertThat(text(TrialFixtures.barest(outcome))).contains("Beste Werknemer").doesNotContain("null");
    }
}
