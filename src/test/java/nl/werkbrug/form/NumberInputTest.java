package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            36      | 36
            7,5     | 7.5
            7.5     | 7.5
            1.500   | 1500
            1 500   | 1500
            1.500,5 | 1500.5
            0,25    | 0.25
            0.125   | NUMBER_DECIMALS
            -1      | NUMBER_NEGATIVE
            41      | 41
            1501    | 1501
            2000    | NUMBER_MAX
            1.2.3   | NUMBER
            vijf    | NUMBER
            9999999999 | NUMBER_SIZE
            """)
    void reads_numbers_as_people_write_them(String typed, String outcome) {
        Parsed parsed = NumberInput.parse(typed, Inputs.range("0", "1999", 2));

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"36, 36", "'36,0', 36", "'36,5', NUMBER_WHOLE", "0, NUMBER_MIN", "-3, NUMBER_MIN"})
    void asks_for_a_whole_number_where_the_form_has_no_decimals(String typed, String outcome) {
        Parsed parsed = NumberInput.parse(typed, Inputs.range("1", null, 0));

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }
}
