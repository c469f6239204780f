package nl.werkbrug.objection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Why the employer was not heard, as a letter to the employer says it. */
class HeardTest {

    @Test
    void a_letter_says_u_to_the_employer() {
        assertThat(new Heard(null, "de werkgever wil niet worden gehoord.").toEmployer()).isEqualTo("u wilde niet worden gehoord.");
        assertThat(new Heard(null, "de werkgever krijgt helemaal gelijk.").toEmployer()).isEqualTo("u krijgt helemaal gelijk.");
        assertThat(new Heard(null, "het bezwaar is duidelijk niet terecht.").toEmployer()).isEqualTo("het bezwaar is duidelijk niet terecht.");
    }
}
