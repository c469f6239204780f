package nl.werkbrug.objection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Why the employer was not heard, as a letter to the employer says it. */
class HeardTest {

    @Test
    void a_letter_says_u_to_who_objected() {
        assertThat(new Heard(null, "de indiener wil niet worden gehoord.").inLetter()).isEqualTo("u wilde niet worden gehoord.");
        assertThat(new Heard(null, "de indiener krijgt helemaal gelijk.").inLetter()).isEqualTo("u krijgt helemaal gelijk.");
        assertThat(new Heard(null, "het bezwaar is duidelijk niet terecht.").inLetter()).isEqualTo("het bezwaar is duidelijk niet terecht.");
    }
}
