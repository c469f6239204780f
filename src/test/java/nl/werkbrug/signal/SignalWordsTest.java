package nl.werkbrug.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen service number has no place in a signal; other numbers do. */
class SignalWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mijn BSN is 111222333.", "bsn 111.222.333", "111 222 333", "1112-22-333", "eerst 123456789 en dan 111222333"})
    void a_number_that_can_be_a_bsn_is_refused(String text) {
        assertThat(SignalWords.problem(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ik wacht al 9 weken.", "Bel 0612345678", "Zaak 123456789", "000000000", "Dossier 2026-000123", "1112223334"})
    void other_numbers_are_not(String text) {
        assertThat(SignalWords.problem(text)).isEmpty();
    }

    @Test
    void codes_fit_however_they_are_typed_and_never_come_twice() {
        String code = FollowCode.random();

        assertThat(FollowCode.fits(code.toLowerCase().replace("-", " "))).isTrue();
        assertThat(FollowCode.hash(code.toLowerCase().replace("-", ""))).isEqualTo(FollowCode.hash(code));
        assertThat(FollowCode.random()).isNotEqualTo(code);
        assertThat(FollowCode.fits("AB2C-DE3F-GH4J-KM5")).isFalse();
        assertThat(FollowCode.fits("AB2C-DE3F-GH4J-KM50")).isFalse();
    }
}
