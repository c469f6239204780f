package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLengthTest {

    @ParameterizedTest
    @CsvSource({
        "0, DAYS, de dag zelf, the day itself",
        "1, DAYS, 1 dag, 1 day",
        "2, WEEKS, 2 weken, 2 weeks",
        "1, YEARS, 1 jaar, 1 year",
    })
    void a_length_is_told_in_words(int count, TermUnit unit, String dutch, String english) {
        TermLength length = TermLength.of(count, unit);

        assertThat(length.inWords(Language.DUTCH)).isEqualTo(dutch);
        assertThat(length.inWords(Language.ENGLISH)).isEqualTo(english);
    }
}
